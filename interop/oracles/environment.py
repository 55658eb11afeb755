# SPDX-License-Identifier: Apache-2.0
"""What pip lists of the environment that this runs in.

Usage: environment.py FOLDER

Writes FOLDER/facts.json: {"prefix": of the environment, "packages": [[name, version]]}.
"""

import json
import subprocess
import sys
from pathlib import Path

command = [sys.executable, "-m", "pip", "--disable-pip-version-check", "list", "--format=json"]
listed = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
packages = [[package["name"], package["version"]] for package in listed]
facts = {"prefix": sys.prefix, "packages": packages}
(Path(sys.argv[1]) / "facts.json").write_text(json.dumps(facts))
