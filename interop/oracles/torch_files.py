# SPDX-License-Identifier: Apache-2.0
"""Files of torch, and what torch says of them.

Usage: torch_files.py FOLDER

Writes the files, FOLDER/facts.json and FOLDER/allowed.json (what this torch
allows as weights only). All of it is written here, so it may be loaded here.
"""

import io
import json
import pickle
import re
import sys
import warnings
import zipfile
from collections import Counter, OrderedDict
from pathlib import Path

import torch
from torch import _weights_only_unpickler as weights_only

warnings.simplefilter("ignore")
folder = Path(sys.argv[1])
facts = []
NEWER = {"collections.Counter"}  # what torch 2.15.0 allows and an older one refuses


class Anything:
    """Stands in for what a file imports: only the names are of interest."""

    def __init__(self, *args):
        pass

    def __call__(self, *args):
        return Anything()

    def __setstate__(self, state):
        pass

    def __setitem__(self, key, value):
        pass


class Recorder(pickle._Unpickler):
    def find_class(self, module, name):
        self.seen.add(f"{module}.{name}")
        return Anything

    def persistent_load(self, identifier):
        return identifier[1] if identifier[0] == "module" else Anything()


def record(stream, pickles):
    seen = set()
    for _ in range(pickles):
        unpickler = Recorder(stream)
        unpickler.seen = seen
        unpickler.load()
    return seen


def imports_of(path):
    if not zipfile.is_zipfile(path):
        return sorted(record(io.BytesIO(path.read_bytes()), 5))
    with zipfile.ZipFile(path) as archive:
        members = [archive.read(name) for name in archive.namelist() if name.endswith("pkl")]
    return sorted(set().union(*(record(io.BytesIO(member), 1) for member in members)))


def weights_only_verdict(path):
    """Whether it loads, and the import for which it does not."""
    try:
        torch.load(path, weights_only=True)
        return {"weightsOnly": True}
    except Exception as error:
        refused = re.search(r"Unsupported (?:class|global:? GLOBAL) ([\w.]+)", str(error))
        name = refused and refused.group(1)
        return {"refusedImport": name} if name and name not in NEWER else {}


def storages_of(path):
    if not zipfile.is_zipfile(path):
        return None
    with zipfile.ZipFile(path) as archive:
        parts = [name.split("/")[1:] for name in archive.namelist()]
    return sum(1 for part in parts if len(part) == 2 and part[0] == "data")


def describe(path, kind, protocol, storages=None):
    found = storages_of(path)
    expected = {"kind": kind, "protocol": protocol, "storages": storages if found is None else found}
    facts.append({"group": "torch", "file": path.name, "facts": expected})
    return facts[-1]


def save(name, value, kind, storages, protocol=2, **options):
    for ending, is_zip in ((".pt", True), (".legacy.pt", False)):
        path = folder / f"{name}{ending}"
        torch.save(
            value,
            path,
            pickle_protocol=protocol,
            _use_new_zipfile_serialization=is_zip,
            **options,
        )
        entry = describe(path, kind, protocol, storages)
        entry.update(imports=imports_of(path), **weights_only_verdict(path))


torch.manual_seed(7)
module = torch.nn.Sequential(torch.nn.Linear(4, 3), torch.nn.ReLU(), torch.nn.Linear(3, 2))
optimizer = torch.optim.Adam(module.parameters())
module(torch.zeros(1, 4)).sum().backward()
optimizer.step()
state = module.state_dict()
save("state-dict", state, "state_dict", 4)
save("state-dict-4", state, "state_dict", 4, protocol=4)
save("module", module, "pickled module", 4)
save("checkpoint", {"model": state, "optimizer": optimizer.state_dict(), "epoch": 3}, "state_dict", 16)
save("tensor", torch.arange(6.0), "tensor", 1)
save("parameter", torch.nn.Parameter(torch.zeros(2)), "tensor", 1)
save(
    "dtypes",
    {
        str(kind): torch.zeros(2, dtype=kind)
        for kind in (torch.float16, torch.bfloat16, torch.int8, torch.bool, torch.complex64)
    },
    "state_dict",
    5,
)
save("shared", {"a": state["0.weight"], "b": state["0.weight"]}, "state_dict", 1)
save("sizes", OrderedDict(size=torch.Size([1, 2]), dtype=torch.float32), "state_dict", 0)
save("counter", {"words": Counter("abca")}, "state_dict", 0)
save("sparse", {"s": torch.eye(3).to_sparse()}, "state_dict", 2)
for name, script in (
    ("scripted", torch.jit.script(module)),
    ("traced", torch.jit.trace(module, torch.zeros(1, 4))),
):
    path = folder / f"{name}.pt"
    script.save(str(path))
    describe(path, "torchscript", 2).update(imports=imports_of(path))

(folder / "facts.json").write_text(json.dumps(facts))
(folder / "allowed.json").write_text(json.dumps(sorted(weights_only._get_allowed_globals())))
