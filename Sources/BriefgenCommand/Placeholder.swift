// the command line
