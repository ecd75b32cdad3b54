"""`python -m casestudies`: the command line where no script is installed."""

from casestudies.cli import main

if __name__ == "__main__":  # a tool that imports every module must not start it
    main()
