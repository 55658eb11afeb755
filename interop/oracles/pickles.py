# SPDX-License-Identifier: Apache-2.0
"""Pickles, and what Python and picklescan say of them.

Usage: pickles.py FOLDER

Writes the files and FOLDER/facts.json: a list of
  {"group", "file", "imports": what CPython imports, "genops": what its
   disassembler names, "flagged": whether picklescan objects, "named": the
   imports that picklescan lists}
Each but `group` and `file` may be missing. Nothing hostile is loaded: a class
that does nothing stands in for whatever a pickle would import.
"""

import io
import json
import logging
import pickle
import pickletools
import random
import struct
import sys
import warnings
import zipfile
from collections import OrderedDict
from datetime import datetime
from pathlib import Path

import cloudpickle
import dill
import joblib
import joblib.numpy_pickle
import numpy
from picklescan import scanner

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
RANDOM_PICKLES = 6000
OPCODES = {op.name: op.code.encode("latin1") for op in pickletools.opcodes}
folder = Path(sys.argv[1])
facts = []


class Anything:
    """Whatever a pickle does with an import, nothing happens."""

    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)

    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return Anything()

    def __setstate__(self, state):
        pass

    def __setitem__(self, key, value):
        pass

    def append(self, value):
        pass

    def extend(self, values):
        pass

    def add(self, value):
        pass


def recorder(base):
    class Recorder(base):
        def find_class(self, module, name):
            self.seen.append(f"{module}.{name}")
            return Anything

        def persistent_load(self, identifier):
            return Anything()

    return Recorder


RECORDERS = [recorder(pickle._Unpickler), recorder(pickle.Unpickler)]


def load_with_both(data):
    """What the two unpicklers of CPython import before they end, and whether one ends well."""
    seen, loads = set(), False
    for make in RECORDERS:
        unpickler = make(io.BytesIO(data))
        unpickler.seen = []
        try:
            unpickler.load()
            loads = True
        except Exception:
            pass
        seen.update(unpickler.seen)
    return sorted(seen), loads


def imported(data):
    return load_with_both(data)[0]


def disassembled(data):
    """What the opcodes GLOBAL and INST name, one pickle after the other."""
    seen, stream = set(), io.BytesIO(data)
    try:
        while stream.tell() < len(data):
            for opcode, argument, _ in pickletools.genops(stream):
                if opcode.name in ("GLOBAL", "INST"):
                    seen.add(argument.replace(" ", ".", 1))
    except Exception:
        pass
    return sorted(seen)


def scanned(path):
    try:
        result = scanner.scan_file_path(str(path))
    except Exception:
        return {}
    names = [f"{found.module}.{found.name}" for found in result.globals]
    return {
        "flagged": result.issues_count > 0 or result.scan_err,
        # its guesses at names that are none, among them attributes of arrays of joblib
        "named": sorted(n for n in names if not {"unknown", "None", "subclass"} & set(n.split("."))),
    }


def write(group, name, data, **expected):
    path = folder / name
    path.write_bytes(data)
    facts.append({"group": group, "file": name, **scanned(path), **expected})


# ---- what picklers write


def real_loads():
    class Local:
        def __init__(self):
            self.state = [1, 2.5, "x" * 300]

    values = {
        "plain": [1, "a", None, 2.5, {"k": (1, 2)}, {3}, b"x" * 70_000, 2**100],
        "ordered": OrderedDict(a=datetime(2026, 1, 1)),
        "array": {"a": numpy.arange(1000.0), "b": numpy.float32(1), "c": numpy.array(["ab", "c"])},
        "objects": numpy.array([datetime(2026, 1, 1), None, OrderedDict()], dtype=object),
        "records": numpy.zeros(3, dtype=[("x", "f4"), ("y", "i8", (2,))]),
        "frozen": [frozenset([1]), complex(1, 2), bytearray(b"x"), range(3), slice(1)],
        "nested": pickle.dumps(OrderedDict(), 4),
    }
    for name, value in values.items():
        for protocol in range(6):
            data = pickle.dumps(value, protocol)
            inner = ["collections.OrderedDict"] if name == "nested" and protocol > 2 else []
            write(
                "pickle",
                f"{name}-{protocol}.pkl",
                data,
                imports=sorted({*imported(data), *inner}),
                genops=disassembled(data),
            )
    for protocol in (2, 4):
        for module in (dill, cloudpickle):
            for name, value in (("function", lambda x: x + 1), ("class", Local)):
                data = module.dumps(value, protocol=protocol)
                write(
                    module.__name__,
                    f"{module.__name__}-{name}-{protocol}.bin",
                    data,
                    imports=imported(data),
                    genops=disassembled(data),
                )
    return values


class JoblibRecorder(joblib.numpy_pickle.NumpyUnpickler):
    def find_class(self, module, name):
        self.seen.append(f"{module}.{name}")
        return super().find_class(module, name)


def joblib_files(values):
    for name, value in values.items():
        for protocol in (2, 3, 4, 5):
            path = folder / f"{name}-{protocol}.joblib"
            joblib.dump(value, path, protocol=protocol)
            data = path.read_bytes()
            unpickler = JoblibRecorder(str(path), io.BytesIO(data), False)
            unpickler.seen = []
            unpickler.load()
            inner = ["collections.OrderedDict"] if name == "nested" and protocol > 2 else []
            expected = sorted({*unpickler.seen, *inner})
            write("joblib", path.name, data, imports=expected)
            for method in ("zlib", "gzip"):
                packed = folder / f"{name}-{protocol}.joblib.{method}"
                joblib.dump(value, packed, compress=(method, 3), protocol=protocol)
                write("joblib", packed.name, packed.read_bytes(), imports=expected)
    for method in ("bz2", "xz", "lzma"):
        packed = folder / f"packed-{method}.joblib"
        joblib.dump(values["plain"], packed, compress=(method, 3))
        write("unread", packed.name, packed.read_bytes())


def numpy_files(values):
    array = values["objects"]
    for allow, name in ((True, "objects.npy"),):
        stream = io.BytesIO()
        numpy.save(stream, array, allow_pickle=allow)
        stream.seek(0)
        numpy.lib.format.read_magic(stream)
        numpy.lib.format.read_array_header_1_0(stream)
        expected = imported(stream.read())
        write("numpy", name, stream.getvalue(), imports=expected)
    for save, name in ((numpy.savez, "stored.npz"), (numpy.savez_compressed, "deflated.npz")):
        stream = io.BytesIO()
        save(stream, a=array, b=values["array"]["a"])
        write("numpy", name, stream.getvalue(), imports=expected)


# ---- what scanners were bypassed with

ADVISORIES = """
builtins.eval builtins.exec builtins.getattr builtins.__import__ __builtin__.apply
os.system posix.system nt.system subprocess.run http.client.HTTPSConnection requests.api.get
aiohttp.client.ClientSession socket.create_connection sys.exit _pickle.loads cPickle.loads
runpy._run_code bdb.Bdb.run pip.main torch._inductor.codecache.compile_file pydoc.pipepager
functools.partial venv.create timeit.timeit numpy.testing._private.utils.runstring
torch.utils.bottleneck.__main__.run_cprofile torch._dynamo.guards.GuardBuilder.get
torch.fx.experimental.symbolic_shapes.ShapeEnv.evaluate_guards_expression
torch.utils.collect_env.run torch.utils.collect_env.run_and_read_all
torch.utils.data.datapipes.utils.decoder.basichandlers
torch.jit.unsupported_tensor_ops.execWrapper torch.utils._config_module.ConfigModule.load_config
trace.Trace.run profile.Profile.run lib2to3.pgen2.grammar.Grammar.loads
idlelib.debugobj.ObjectTreeItem.SetText idlelib.autocomplete.AutoComplete.get_entity
code.InteractiveInterpreter.runcode idlelib.calltip.Calltip.fetch_tip
ensurepip._run_pip lib2to3.pgen2.pgen.ParserGenerator.make_label idlelib.run.Executive.runcode
idlelib.pyshell.ModifiedInterpreter.runcommand doctest.debug_script cProfile.runctx
asyncio.unix_events._UnixSubprocessTransport._start distutils.file_util.write_file ctypes.CDLL
pydoc.locate operator.methodcaller pty.spawn numpy.f2py.crackfortran.getlincoef _io.FileIO
urllib.request.urlopen ssl.get_server_certificate pkgutil.resolve_name mailcap.findmatch
logging.FileHandler uuid._get_command_stdout torch.serialization.load cloudpickle.cloudpickle.subimport
types.CodeType importlib.import_module torch.hub.load multiprocessing.util.spawnv_passfds
zipimport.zipimporter logging.config.listen concurrent.futures.process._process_worker
""".split()


def gadgets():
    """What the advisories name, and every row of picklescan's own table."""
    rows = {tuple(path.rsplit(".", 1)) for path in ADVISORIES}
    for module, names in scanner._unsafe_globals.items():
        for name in ["anything"] if isinstance(names, str) and names == "*" else sorted(
            [names] if isinstance(names, str) else names
        ):
            rows.add((module, name))
    return sorted(rows)


def text(value):
    data = value.encode()
    return OPCODES["SHORT_BINUNICODE"] + bytes([len(data)]) + data


CALL = text("a text") + OPCODES["TUPLE1"] + OPCODES["REDUCE"] + OPCODES["STOP"]


def forms(module, name):
    quoted = [OPCODES["STRING"] + f"'{part}'\n".encode() for part in (module, name)]
    lines = f"{module}\n{name}\n".encode()
    memo = b"".join(text(part) + b"q" + bytes([at]) + b"0" for at, part in enumerate((module, name)))
    return {
        "global": b"\x80\x02c" + lines + CALL,
        "stack": b"\x80\x04" + text(module) + text(name) + OPCODES["STACK_GLOBAL"] + CALL,
        "memo": b"\x80\x04" + memo + b"h\x00h\x01" + OPCODES["STACK_GLOBAL"] + CALL,
        "quoted": b"".join(quoted) + OPCODES["STACK_GLOBAL"] + CALL,
        "inst": b"(" + text("a text") + b"i" + lines + b".",
    }


def advisory_files():
    for module, name in gadgets():
        for form, data in forms(module, name).items():
            write(
                "advisories",
                f"{module}.{name}-{form}.pkl",
                data,
                imports=imported(data),
                genops=disassembled(data),
            )


def zipped(name, data, flags=0, change=lambda packed: packed):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(name, data)
    packed = bytearray(change(stream.getvalue()))
    for magic, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = packed.index(magic) + at
        packed[place : place + 2] = struct.pack("<H", flags)
    return bytes(packed)


def technique_files():
    payload = forms("builtins", "eval")["stack"]
    harmless = pickle.dumps(["a"], 4)
    mark = text("builtins") + text("eval")
    expected = ["builtins.eval"]
    npy = io.BytesIO()
    numpy.save(npy, numpy.array([Payload()], dtype=object), allow_pickle=True)
    techniques = {
        "second-pickle.pkl": harmless + payload,
        "trailing-data.pkl": payload + b"\n\n\t\t",
        "truncated.pkl": payload[:-1],
        "unknown-opcode.pkl": payload[:-1] + b"\xff.",
        "huge-text.pkl": b"cbuiltins\neval\n(X>\nf = open('a file', 'a')tRX.",
        "huge-text.bin": b"cbuiltins\neval\n(X>\nf = open('a file', 'a')tRX.",
        "unset-memo.pkl": payload[:-1] + b"0h\x09" + OPCODES["STACK_GLOBAL"] + b".",
        "number-as-name.pkl": payload[:-1] + b"0K\x2aq\x00" + text("os") + b"\x93.",
        "magic-number.pt": b"\x80\x02" + b"cbuiltins\neval\n" + CALL + harmless * 4,
        "wrong-ending.zip": zipped("data.txt", payload),
        "encrypted-1.zip": zipped("data.pkl", payload, flags=0x01),
        "encrypted-20.zip": zipped("data.pkl", payload, flags=0x20),
        "encrypted-40.zip": zipped("data.pkl", payload, flags=0x40),
        "two-names.zip": zipped(
            "data.pkl", payload, change=lambda packed: packed.replace(b"data.pkl", b"datap.kl", 1)
        ),
        "checksum.zip": zipped(
            "data.pkl", payload, change=lambda packed: packed.replace(b"a text", b"b text", 1)
        ),
        "torch.bin": zipped("m/data.pkl", payload),
        "behind-bytes.pt": b"MZ" * 32 + zipped("m/data.pkl", payload),
        "behind-text.dat": b"#!/bin/sh\n" + zipped("m/data.pkl", payload),
        "any-ending.dat": payload,
        "no-ending": payload,
        "other-ending.safetensors": payload,
        "text.txt": b"cbuiltins\neval\n(S'a text'\ntR.",
        "duplicate.pkl": b"\x80\x04" + text("eval") + text("builtins") + b"0" + text("x") + b"0"
        + b"0" + mark + b"\x93" + CALL,
        "decoy.pkl": b"\x80\x04" + text("builtins") + text("collections") + b"0" + text("eval")
        + text("OrderedDict") + b"0\x93" + CALL,
        "memo-count.pkl": b"\x80\x04" + text("collections") + b"q\x010" + text("builtins") + b"\x940"
        + b"h\x01" + text("eval") + b"\x93" + CALL,
        "escaped.pkl": b"Vbuilt\\u0069ns\nVe\\u0076al\n\x93" + CALL,
        "getattr-of-torch.pkl": b"\x80\x04" + text("torch") + text("os.system") + b"\x93" + CALL,
    }
    for name, data in techniques.items():
        imports = ["torch.os.system"] if name.startswith("getattr") else expected
        write("techniques", name, data, imports=imports)
    write("techniques", "objects-payload.npy", npy.getvalue(), imports=expected)
    inner = zipped("data.pkl", payload)
    write("unread", "nested.zip", zipped("inner.zip", inner))
    write("unread", "nested.pt", zipped("m/data/0", inner))
    for magic in ("377abcaf271c0004", "526172211a070100", "fd377a585a000004", "28b52ffd04000000"):
        write("unread", f"packed-{magic}.pt", zipped("m/data.pkl", bytes.fromhex(magic) + bytes(100)))
    write("techniques", "extension-code.pkl", b"\x80\x02\x82\x07)R.")
    write("techniques", "seven-zip.pt", bytes.fromhex("377abcaf271c0004") + bytes(100))


class Payload:
    def __reduce__(self):
        return eval, ("'a text'",)


# ---- what nobody writes


PUSHES = [text("os"), text("path"), text("a.b"), b"Vos\n", b"S'os'\n", b"U\x02os", b"cos\nname\n"]
PUSHES += [b"K\x01", b"N", b")", b"}", b"]", b"C\x01x", b"I01\n", b"\x8a\x01\x05", b"F1.5\n", b"\x88"]
PUSHES += [b"I0x10\n", b"I010\n", b"I1\0x\n", b"F1.5\0x\n", b"F 1\n", b"L1_0L\n", b"Va\\u0062\n"]
MEMO_READS = [b"h\x00", b"h\x01", b"h\x02", b"g1\n", b"j\x02\x00\x00\x00"]
MEMO_WRITES = [b"\x94", b"q\x00", b"q\x02", b"p1\n", b"r\x03\x00\x00\x00", b"p0\0x\n"]
ONE_TO_ONE = [b"2", b"\x85", b"Q"]
TWO_TO_ONE = [b"\x93", b"\x86", b"\x86", b"0", b"0"]
THREE_TO_ONE = [b"\x87", b"00"]
MARKED = [b"t", b"l", b"0", b"ios\nname\n"]
RARE = [b"R", b"a", b"b", b"s", b"d", b"1", b"e", b"u", b"o", b"\x81", b"\x90", b"\x91", b"\x92"]


TEXTS = [text("os"), text("path"), text("a.b"), b"Vos\n", b"Va\\u0062\n", b"S'os'\n", b"U\x02os"]


def random_import(rng):
    """An import by names that stand there or come from the memo, and perhaps a call."""
    name = [rng.choice(TEXTS + MEMO_READS[:2]) + rng.choice([b"", b"\x94", b"20"]) for _ in "ab"]
    imports = [b"cos\nname\n", *[b"".join(name) + b"\x93"] * 3, b"(ios\nname\n", b"(cos\nname\nNo"]
    return rng.choice(imports) + rng.choice([b"", b")R", b"(Nt\x81", b")}\x92", b"]Na0", b")R}b"])


def random_pickle(rng):
    """Opcodes that mostly find on the stack what they need."""
    data, depths = rng.choice([b"\x80\x04", b"\x80\x02", b""]), [0]
    for _ in range(rng.randint(4, 30)):
        depth, pick = depths[-1], rng.random()
        if pick < 0.01:
            data += rng.choice(RARE + MEMO_READS + [b"\x82\x01", b"Pid\n", b"\x80\x02"])
        elif pick < 0.12 and depth:
            data += rng.choice(MEMO_WRITES)
        elif pick < 0.24 and len(data) > 12:
            data, depths[-1] = data + rng.choice(MEMO_READS), depth + 1
        elif pick < 0.30:
            data += b"("
            depths.append(0)
        elif pick < 0.40 and len(depths) > 1:
            depths.pop()
            data, depths[-1] = data + rng.choice(MARKED), depths[-1] + 1
        elif pick < 0.62 and depth > 1:
            data, depths[-1] = data + rng.choice(TWO_TO_ONE), depth - 1
        elif pick < 0.68 and depth > 2:
            data, depths[-1] = data + rng.choice(THREE_TO_ONE), depth - 2
        elif pick < 0.72 and depth:
            data += rng.choice(ONE_TO_ONE)
        else:
            push = random_import(rng) if rng.random() < 0.3 else rng.choice(PUSHES)
            data, depths[-1] = data + push, depth + 1
    return data + b"."


def random_files():
    """Whatever CPython imports has to be listed, and what it loads has to be found by its content."""
    rng = random.Random(20_261_128)
    pickles = []
    for _ in range(RANDOM_PICKLES):
        data = random_pickle(rng)
        imports, loads = load_with_both(data)
        pickles.append({"hex": data.hex(), "imports": imports, "loads": loads})
    (folder / "random.json").write_text(json.dumps(pickles))


values = real_loads()
joblib_files(values)
numpy_files(values)
advisory_files()
technique_files()
random_files()
(folder / "facts.json").write_text(json.dumps(facts))
