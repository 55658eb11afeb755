# SPDX-License-Identifier: Apache-2.0
"""safetensors, GGUF and NumPy files, and what their own libraries see in them.

Usage: headers.py FOLDER

Writes the files and FOLDER/facts.json, in the form of containers.py. Of the
damaged files, `refused` says whether the library refuses them, and `imports`
what it imports.
"""

import json
import pickle
import random
import signal
import sys
from pathlib import Path

import gguf
import numpy
from safetensors import TensorSpec, safe_open, serialize_file
from safetensors.numpy import save_file

DAMAGED = 3000
DAMAGED_GGUF = 500
folder = Path(sys.argv[1])
facts = []
chance = random.Random(7)


def add(file, **what):
    facts.append({"file": file, **what})


# safetensors, as its writer writes it.

DTYPES = {"F64": "f8", "F32": "f4", "F16": "f2", "I64": "i8", "I32": "i4", "I16": "i2", "I8": "i1", "U8": "u1", "BOOL": "?"}
for index in range(40):
    arrays, dtypes = {}, {}
    for number in range(chance.randrange(6)):
        name = chance.choice(sorted(DTYPES))
        shape = tuple(chance.randrange(4) for _ in range(chance.randrange(4)))
        arrays[f"tensor.{number}"] = numpy.zeros(shape, DTYPES[name])
        dtypes[name] = dtypes.get(name, 0) + 1
    file = f"{index}.safetensors"
    save_file(arrays, folder / file, metadata={"format": "np"})
    with safe_open(folder / file, "np") as opened:
        parameters = sum(numpy.prod(opened.get_slice(key).get_shape(), dtype=int) for key in opened.keys())
        tensors = len(list(opened.keys()))
    add(
        file,
        format="safetensors",
        codes=[],
        facts={"tensors": tensors, "parameters": int(parameters), "dtypes": dtypes, "metadata": {"format": "np"}},
    )

# safetensors, with pieces of the header taken out, put in or changed.

HEADER = '{"weight":{"dtype":"F32","shape":[2,4],"data_offsets":[0,32]},"mask":{"dtype":"U8","shape":[8],"data_offsets":[32,40]}}'
PIECES = ["0", "8", "32", "40", '"U8"', '"F4"', '"I64"', "[]", "[8]", "{", "}", ",", ":", "-", "1.0", "null", '"shape"', '"a"', " ", "[0,0]", "[40,40]"]
for index in range(DAMAGED):
    text = HEADER
    for _ in range(chance.randrange(3)):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice([*PIECES, ""]) + text[at + chance.randrange(3) :]
    data = bytes(chance.choice([40, 40, 40, 39, 41]))
    file = f"damaged-{index}.safetensors"
    (folder / file).write_bytes(len(text).to_bytes(8, "little") + text.encode() + data)
    try:
        with safe_open(folder / file, "np") as opened:
            opened.keys()
        refused = False
    except Exception:
        refused = True
    add(file, refused=refused)

# Types of elements that NumPy does not have, and a model in several files.

WIDER = {"bfloat16": 2, "float8_e4m3fn": 1, "float8_e5m2": 1, "uint16": 2, "uint32": 4, "uint64": 8, "complex64": 8}
kept = numpy.zeros(64, "u1")
specs = {
    name: TensorSpec(dtype=name, shape=[2, 3], data_ptr=kept.ctypes.data, data_len=6 * size)
    for name, size in WIDER.items()
}
serialize_file(specs, folder / "wider.safetensors", metadata={"license": "mit"})
with safe_open(folder / "wider.safetensors", "np") as opened:
    dtypes = {opened.get_slice(key).get_dtype(): 1 for key in opened.keys()}
add(
    "wider.safetensors",
    format="safetensors",
    codes=[],
    facts={"tensors": len(WIDER), "parameters": 6 * len(WIDER), "dtypes": dtypes},
)
weights = {f"layers.{number}.weight": numpy.zeros((number, 4), "f4") for number in range(9)}
shards = [f"model-{number:05}-of-00003.safetensors" for number in (1, 2, 3)]
placed = {name: shards[number % 3] for number, name in enumerate(weights)}
for shard in shards:
    save_file({name: weights[name] for name in weights if placed[name] == shard}, folder / shard)
total = sum(array.nbytes for array in weights.values())
index = {"metadata": {"total_size": total}, "weight_map": placed}
(folder / "model.safetensors.index.json").write_text(json.dumps(index, indent=2) + "\n")
add(
    "model.safetensors.index.json",
    format="shard-index",
    codes=[],
    facts={"tensors": len(weights), "shards": 3, "totalSize": total},
)

# GGUF, as its writer writes it, in both byte orders.

for order in (gguf.GGUFEndian.LITTLE, gguf.GGUFEndian.BIG):
    file = f"{order.name.lower()}.gguf"
    writer = gguf.GGUFWriter(folder / file, "llama", endianess=order)
    writer.add_name("Tiny")
    writer.add_license("apache-2.0")
    writer.add_file_type(7)
    writer.add_bool("x.flag", True)
    writer.add_uint64("x.large", 2**63)
    writer.add_token_list(["token"] * 50_000)
    types, parameters = {}, 0
    for number, (kind, (elements, size)) in enumerate(sorted(gguf.GGML_QUANT_SIZES.items())):
        if kind.name == "Q8_1":
            continue  # never stored; the writer counts four bytes more a block than ggml does
        writer.add_tensor(f"t{number}", numpy.zeros((2, 3 * size), numpy.uint8), raw_dtype=kind)
        types[kind.name] = 1
        parameters += 2 * 3 * elements
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    add(
        file,
        format="gguf",
        codes=[],
        facts={
            "version": 3,
            "byteOrder": order.name.lower(),
            "tensors": len(types),
            "parameters": parameters,
            "types": types,
            "architecture": "llama",
            "name": "Tiny",
            "fileType": 7,
            "keys": len(gguf.GGUFReader(folder / file).fields) - 3,  # its own three are no keys
        },
    )

NUMBERS = ["uint8", "int8", "uint16", "int16", "uint32", "int32", "float32", "uint64", "int64", "float64"]
TEXTS = ["", "text", "ü 模型", "a\nb"]
ARRAYS_OF_KEYS = [[1, 2], [1.5], ["a", ""], [True], [[1], [2, 3]], [["a"], ["b"]]]
whole = []
for index in range(60):
    file = f"keys-{index}.gguf"
    writer = gguf.GGUFWriter(folder / file, "x", endianess=chance.choice(list(gguf.GGUFEndian)))
    count = chance.randrange(30)
    for number in range(count):
        kind = chance.choice([*NUMBERS, "bool", "string", "array"])
        add_key = getattr(writer, f"add_{kind}")
        if kind == "array":
            value = chance.choice(ARRAYS_OF_KEYS)
        else:
            value = chance.choice(TEXTS) if kind == "string" else chance.randrange(128)
        add_key(f"x.{number}", bool(value) if kind == "bool" else value)
    if chance.randrange(3) == 0:
        writer.add_custom_alignment(64)
        count += 1
    sizes = [chance.randrange(1, 50) for _ in range(chance.randrange(5))]
    for number, size in enumerate(sizes):
        writer.add_tensor(f"t{number}", numpy.zeros((size, 3), chance.choice(["f4", "f2", "i1"])))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    opened = gguf.GGUFReader(folder / file)
    whole.append((folder / file).read_bytes())
    add(
        file,
        format="gguf",
        codes=[],
        facts={
            "keys": len(opened.fields) - 3,
            "tensors": len(opened.tensors),
            "parameters": sum(int(tensor.n_elements) for tensor in opened.tensors),
        },
    )

# GGUF, damaged: what its reader refuses has to be broken here; it looks at less.

class Endless(BaseException):
    pass


def interrupt(*_):
    raise Endless


signal.signal(signal.SIGALRM, interrupt)
for index in range(DAMAGED_GGUF):
    data = bytearray(chance.choice(whole))
    for _ in range(1 + chance.randrange(2)):
        at = chance.randrange(min(len(data), 600))
        data[at : at + chance.randrange(5)] = chance.choice([b"\0", b"\xff", b"\x08\0\0\0", b"\x7f", b"", b"\1"])
    file = f"damaged-{index}.gguf"
    (folder / file).write_bytes(data)
    signal.setitimer(signal.ITIMER_REAL, 0.2)
    try:
        gguf.GGUFReader(folder / file)
        signal.setitimer(signal.ITIMER_REAL, 0)
    except Exception:
        add(file, refused=True)
    except Endless:
        pass  # counts to a number of entries that is not there
    signal.setitimer(signal.ITIMER_REAL, 0)

# NumPy, as it writes arrays.

ARRAYS = [
    numpy.zeros((2, 3), "<f4"),
    numpy.zeros((2, 3), ">i8", order="F"),
    numpy.zeros((), "?"),
    numpy.zeros((0, 5), "c16"),
    numpy.zeros(4, "U7"),
    numpy.zeros(4, "S3"),
    numpy.zeros(2, "M8[ns]"),
    numpy.zeros(3, [("a", "<i4"), ("b", "<f8", (2, 2)), ("ü", "V3")]),
]
for index, array in enumerate(ARRAYS):
    numpy.save(folder / f"{index}.npy", array)
    add(
        f"{index}.npy",
        format="npy",
        codes=[],
        facts={
            "shape": list(array.shape),
            "elements": int(array.size),
            "fortranOrder": bool(array.flags.f_contiguous and not array.flags.c_contiguous),
        },
    )
numpy.savez(folder / "stored.npz", a=ARRAYS[0], b=ARRAYS[3])
numpy.savez_compressed(folder / "packed.npz", a=ARRAYS[0], b=ARRAYS[3])
for file in ("stored.npz", "packed.npz"):
    shapes = {"a.npy": "<f4 (2, 3)", "b.npy": "<c16 (0, 5)"}
    add(file, format="npz", codes=[], facts={"arrays": 2, "shapes": shapes})

# Headers of NumPy, with pieces changed, and a pickle behind them for those that have objects.

HEADER = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }"
OBJECTS = HEADER.replace("<f4", "|O")
PIECES = ["'", "<f4", "|O", "(2, 3)", "()", "(6,)", "(", ")", "{", "}", ",", ":", "0", "-", "1.0", "True", "None", "'shape'", "[", "]", " ", "i8", "|S24", "\n", "object", "O,", "' '", "#", "L"]
PICKLE = b"\x80\x04\x8c\x05_stat\x8c\x08filemode\x93." + bytes(3)


class Recorder(pickle.Unpickler):
    def find_class(self, module, name):
        seen.append(f"{module}.{name}")
        return super().find_class(module, name)


def load(stream, **options):
    return Recorder(stream).load()


numpy.lib._format_impl.pickle.load = load
for index in range(DAMAGED):
    text = chance.choice([HEADER, OBJECTS])
    for _ in range(chance.randrange(3)):
        at = chance.randrange(len(text))
        text = text[:at] + chance.choice([*PIECES, ""]) + text[at + chance.randrange(4) :]
    head = text.encode("latin1")
    data = b"\x93NUMPY\x01\0" + len(head).to_bytes(2, "little") + head + PICKLE
    file = f"damaged-{index}.npy"
    (folder / file).write_bytes(data)
    seen = []
    try:
        numpy.load(folder / file, allow_pickle=True)
        refused = False
    except Exception:
        refused = True
    # what holds objects is code here, whether or not they have its shape
    add(file, imports=seen) if seen else add(file, refused=refused)

(folder / "facts.json").write_text(json.dumps(facts))
