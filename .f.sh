node --import tsx /work/main/.say.ts "$@" | grep -v "^  claim"
