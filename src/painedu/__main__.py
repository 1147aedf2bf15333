"""``python -m painedu``."""

import sys

from painedu.cli import main

sys.exit(main())
