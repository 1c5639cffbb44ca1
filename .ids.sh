node --import tsx .ids.ts > /tmp/ids1.txt; diff /tmp/ids0.txt /tmp/ids1.txt
