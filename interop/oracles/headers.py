# SPDX-License-Identifier: Apache-2.0
"""safetensors, GGUF and NumPy files, and what their own libraries see in them.

Usage: headers.py FOLDER

Writes the files and FOLDER/facts.json, in the form of containers.py. Of the
damaged safetensors files, `refused` says whether the library refuses them.
"""

import json
import random
import sys
from pathlib import Path

import gguf
import numpy
from safetensors import safe_open
from safetensors.numpy import save_file

DAMAGED = 3000
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

(folder / "facts.json").write_text(json.dumps(facts))
