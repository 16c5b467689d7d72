#!/usr/bin/env python3
"""Everything one does with Goodword from the command line: `python3 manage.py help`."""

import sys

from portal.setup import bootstrap

if __name__ == "__main__":
    bootstrap.enter_environment(sys.argv)
    from portal.setup import commands  # only now are the packages there

    commands.run(sys.argv)
