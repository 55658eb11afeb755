# SPDX-License-Identifier: Apache-2.0
"""Zip archives, ONNX, Keras and HDF5 files, and what their own libraries see in them.

Usage: containers.py FOLDER

Writes the files and FOLDER/facts.json: a list of
  {"file", "format", "facts": those that have to be the same, "codes": of all
   findings, sorted,
   "members": {name: [size, checksum]} of a zip archive}
Each but `file` may be missing.
"""

import io
import json
import os
import shutil
import sys
import warnings
import zipfile
from collections import Counter
from pathlib import Path

os.environ["KERAS_BACKEND"] = "numpy"
import h5py
import keras
import numpy
import onnx
from onnx import TensorProto, helper, numpy_helper

warnings.simplefilter("ignore")
MAX_PORTS = 100  # the reader shows no more
folder = Path(sys.argv[1])
facts = []


def add(file, **what):
    facts.append({"file": file, **what})


# Zip archives, as zipfile writes and reads them.


class Pipe(io.RawIOBase):
    """What cannot be sought: sizes follow their members in data descriptors."""

    def __init__(self, stream):
        self.stream = stream

    def writable(self):
        return True

    def write(self, data):
        return self.stream.write(data)


def write_zip(name, write, *, piped=False, comment=b""):
    with open(folder / name, "wb") as stream:
        with zipfile.ZipFile(Pipe(stream) if piped else stream, "w") as archive:
            write(archive)
            archive.comment = comment
    with zipfile.ZipFile(folder / name) as archive:
        members = {i.filename: [i.file_size, i.CRC] for i in archive.infolist()}
    add(name, members=members, codes=[])


def some(method, count=5, forced=False):
    def write(archive):
        for index in range(count):
            info = zipfile.ZipInfo(f"m/data/{index} \u00e4")
            info.compress_type = method
            with archive.open(info, "w", force_zip64=forced) as member:
                member.write(f"the content {index} ".encode() * (index % 10 * 100))

    return write


for method, label in [(zipfile.ZIP_STORED, "stored"), (zipfile.ZIP_DEFLATED, "deflated")]:
    for piped in (False, True):
        for forced in (False, True):
            name = f"{label}{'-piped' if piped else ''}{'-zip64' if forced else ''}.zip"
            write_zip(name, some(method, forced=forced), piped=piped)
write_zip("empty.zip", some(zipfile.ZIP_STORED, 0))
write_zip("comment.zip", some(zipfile.ZIP_STORED), comment=b"a comment " * 6000)
write_zip("many.zip", some(zipfile.ZIP_STORED, 3000))
with zipfile.ZipFile(folder / "folders.zip", "w") as archive:
    archive.mkdir("m")
    archive.writestr("m/a", "a")
add("folders.zip", members={"m/": [0, 0], "m/a": [1, 0xE8B7BE43]}, codes=[])

# ONNX models: those that the library brings along, and some that it makes here.


def graphs_of(nodes):
    for node in nodes:
        for attribute in node.attribute:
            for graph in [attribute.g] if attribute.HasField("g") else list(attribute.graphs):
                yield graph


def walk(graph, seen):
    for tensor in graph.initializer:
        seen["tensors"] += 1
        seen["parameters"] += int(numpy.prod(tensor.dims, dtype=numpy.int64))
    for node in graph.node:
        seen["nodes"] += 1
        standard = node.domain == "" or node.domain.split(".")[:2] == ["ai", "onnx"]
        seen["operators"][node.op_type if standard else f"{node.domain}::{node.op_type}"] += 1
    for inner in graphs_of(graph.node):
        walk(inner, seen)


def add_onnx(file, codes=()):
    model = onnx.load(folder / file, load_external_data=False)
    seen = {"nodes": 0, "tensors": 0, "parameters": 0, "operators": Counter()}
    walk(model.graph, seen)
    for function in model.functions:
        walk(helper.make_graph(function.node, "f", [], []), seen)
    expected = {
        "irVersion": model.ir_version,
        "opsets": {o.domain or "ai.onnx": o.version for o in model.opset_import},
        "nodes": seen["nodes"],
        "operators": dict(seen["operators"]),
        "tensors": seen["tensors"],
        "parameters": seen["parameters"],
        "inputs": [value.name for value in model.graph.input][:MAX_PORTS],
        "outputs": [value.name for value in model.graph.output][:MAX_PORTS],
    }
    if model.producer_name:
        expected["producerName"] = model.producer_name
    if model.producer_version:
        expected["producerVersion"] = model.producer_version
    add(file, format="onnx", facts=expected, codes=sorted(codes))


for index, path in enumerate(sorted(Path(onnx.__file__).parent.rglob("*.onnx"))):
    shutil.copy(path, folder / f"{index}.onnx")
    add_onnx(f"{index}.onnx")


def value(name):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [None])


def save_onnx(file, nodes, tensors=(), codes=(), functions=(), **options):
    graph = helper.make_graph(nodes, "g", [value("x")], [value("y")], list(tensors))
    opsets = [helper.make_opsetid("", 21), helper.make_opsetid("acme", 1)]
    model = helper.make_model(
        graph, opset_imports=opsets, functions=functions, producer_name="pytorch", producer_version="2.8.0"
    )
    onnx.save(model, folder / file, **options)
    add_onnx(file, codes)


for kind in (numpy.float32, numpy.float16, numpy.int8, numpy.bool_, numpy.complex64, numpy.uint64):
    tensor = numpy_helper.from_array(numpy.ones((3, 5, 7), kind), "w")
    save_onnx(f"{numpy.dtype(kind).name}.onnx", [helper.make_node("Identity", ["x"], ["y"])], [tensor])
for kind in (TensorProto.INT4, TensorProto.UINT4, TensorProto.BFLOAT16, TensorProto.FLOAT8E4M3FN):
    tensor = helper.make_tensor("w", kind, [3], [1, 2, 3])
    packed = numpy_helper.from_array(numpy_helper.to_array(tensor), "w")
    save_onnx(f"type-{kind}.onnx", [helper.make_node("Identity", ["x"], ["y"])], [packed])
big = numpy_helper.from_array(numpy.ones((100, 100), numpy.float32), "w")
for one in (True, False):
    save_onnx(
        f"external-{one}.onnx",
        [helper.make_node("MatMul", ["x", "w"], ["y"])],
        [big],
        save_as_external_data=True,
        all_tensors_to_one_file=one,
        size_threshold=0,
        **({"location": "weights.data"} if one else {}),
    )
branch = helper.make_graph([helper.make_node("Run", ["x"], ["z"], domain="acme")], "b", [], [value("z")])
save_onnx(
    "branch.onnx",
    [helper.make_node("If", ["x"], ["y"], then_branch=branch, else_branch=branch)],
    codes=["onnx.custom-operator"],
)
function = helper.make_function(
    "acme", "Run", ["x"], ["y"], [helper.make_node("Neg", ["x"], ["y"])], [helper.make_opsetid("", 21)]
)
save_onnx("function.onnx", [helper.make_node("Run", ["x"], ["y"], domain="acme")], functions=[function])

# Keras models, and HDF5 files.


@keras.saving.register_keras_serializable(package="my")
class Mine(keras.layers.Layer):
    def call(self, x):
        return x


def own(x):
    return x


def save_keras(file, model, codes=()):
    model.save(folder / file)
    layers = Counter(type(layer).__name__ for layer in model.layers)
    if isinstance(model, keras.Sequential):
        layers["InputLayer"] += 1
    add(
        file,
        format="keras",
        facts={"kerasVersion": keras.__version__, "model": type(model).__name__, "layers": dict(layers)},
        codes=sorted(codes),
    )


def functional(*layers):
    first = x = keras.Input((8,))
    for layer in layers:
        x = layer(x)
    model = keras.Model(first, x)
    model.compile("adam", keras.losses.MeanSquaredError(), metrics=["accuracy", keras.metrics.AUC()])
    return model


L = keras.layers
save_keras("plain.keras", functional(L.Dense(3, "relu"), L.Dropout(0.1), L.BatchNormalization()))
save_keras(
    "sequential.keras",
    keras.Sequential([L.Input((8,)), L.Dense(2, keras.activations.gelu), L.Activation("softmax")]),
)
save_keras(
    "regularized.keras",
    functional(L.Dense(3, kernel_regularizer=keras.regularizers.L2(0.1), kernel_constraint="non_neg")),
)
save_keras(
    "recurrent.keras",
    functional(L.Reshape((4, 2)), L.LSTM(3, return_sequences=True), L.GRU(2)),
)
save_keras("lambda.keras", functional(L.Lambda(lambda x: x * 2, output_shape=(8,))), ["keras.function-blob", "keras.function-blob", "keras.lambda"])
save_keras("custom.keras", functional(Mine()), ["keras.custom-object"])
save_keras("function.keras", functional(L.Dense(3, own)), ["keras.foreign-module"])
functional(L.Dense(3)).save(folder / "legacy.h5")
add("legacy.h5", format="hdf5", codes=["hdf5.not-read"])
for version in (("earliest", "v108"), ("v110", "v110"), ("latest", "latest")):
    name = f"{version[0]}.h5"
    with h5py.File(folder / name, "w", libver=version) as file:
        file["x"] = numpy.ones(10)
    add(name, format="hdf5", codes=["hdf5.not-read"])
with h5py.File(folder / "block.h5", "w", userblock_size=512) as file:
    file["x"] = numpy.ones(10)
add("block.h5", format="hdf5", codes=["hdf5.not-read", "hdf5.user-block"])

(folder / "facts.json").write_text(json.dumps(facts))
