/dev/fd/3: line 74: ./trip: No such file or directory
