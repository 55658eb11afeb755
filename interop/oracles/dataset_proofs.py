# SPDX-License-Identifier: Apache-2.0
"""A second verifier of dataset proofs, written from the text of
docs/spec/dataset-commitment-v1.md with Python's standard library alone.

Reads the test vectors and says where they and the text disagree; the last line
counts what agrees. Slow, and of no use but this one.
"""

import base64
import hashlib
import hmac
import json
import sys

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (
    0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
    0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5,
)
CONTEXT = b"OPRFV1-\x02-P256-SHA256"
NAMESPACE = "https://github.com/org/ml-provenance-action/spec/"


class Refused(Exception):
    pass


def need(holds, what):
    if not holds:
        raise Refused(what)


def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


# ---- the group (points in affine form, None is the identity) ----


def add(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P)
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, P)
    x = (slope * slope - a[0] - b[0]) % P
    return x, (slope * (a[0] - x) - a[1]) % P


def mul(k, point):
    found = None
    while k:
        if k & 1:
            found = add(found, point)
        point = add(point, point)
        k >>= 1
    return found


def encode(point):
    need(point is not None, "the identity")
    return bytes([2 + (point[1] & 1)]) + point[0].to_bytes(32, "big")


def decode(data):
    need(len(data) == 33 and data[0] in (2, 3), "no compressed point")
    x = int.from_bytes(data[1:], "big")
    square = (x * x * x - 3 * x + B) % P
    y = pow(square, (P + 1) // 4, P)
    need(x < P and y * y % P == square, "not on the curve")
    return x, y if y & 1 == data[0] & 1 else P - y


# ---- section 4 ----


def lp(data):
    return len(data).to_bytes(2, "big") + data


def hash_to_scalar(message, tag=b"HashToScalar-" + CONTEXT):
    tag += bytes([len(tag)])
    b0 = sha(bytes(64), message, (48).to_bytes(2, "big"), b"\0", tag)
    b1 = sha(b0, b"\1", tag)
    b2 = sha(bytes(x ^ y for x, y in zip(b0, b1)), b"\2", tag)
    return int.from_bytes((b1 + b2)[:48], "big") % N


def record_input(canonicaliser, view, digest):
    names = b"".join(bytes([len(name)]) + name for name in (canonicaliser.encode(), view.encode()))
    return sha(b"\5", names, digest)


def factor(t, gamma):
    seed = sha(lp(t), lp(b"Seed-" + CONTEXT))
    return hash_to_scalar(lp(seed) + b"\0\0" + lp(gamma) + lp(encode(G)) + b"Composite")


def challenge(*points):
    return hash_to_scalar(b"".join(lp(point) for point in points) + b"Challenge")


def evaluate(key, data, r):
    k = (key + hash_to_scalar(b"Info" + lp(data))) % N
    gamma = encode(mul(pow(k, -1, N), G))
    t = encode(mul(k, G))
    d = factor(t, gamma)
    m = mul(d, decode(gamma))
    c = challenge(t, encode(m), encode(mul(d, G)), encode(mul(r, G)), encode(mul(r, m)))
    return gamma, c.to_bytes(32, "big") + ((r - c * k) % N).to_bytes(32, "big")


def check_evaluation(public_key, gamma, data, evaluation):
    point = decode(gamma)
    tweaked = add(decode(public_key), mul(hash_to_scalar(b"Info" + lp(data)), G))
    t = encode(tweaked)
    c, s = (int.from_bytes(part, "big") for part in (evaluation[:32], evaluation[32:]))
    need(0 < c < N and 0 < s < N and len(evaluation) == 64, "a scalar out of range")
    d = factor(t, gamma)
    m, z = mul(d, point), mul(d, G)
    t2 = add(mul(s, G), mul(c, tweaked))
    t3 = add(mul(s, m), mul(c, z))
    need(challenge(t, encode(m), encode(z), encode(t2), encode(t3)) == c, "another challenge")


# ---- sections 5 to 7 ----


def bit_of(label, bit):
    return label[bit >> 3] >> (7 - (bit & 7)) & 1


def add_sums(a, b):
    need(len(a) == len(b) and len(a) % 8 == 0, "sums of different lengths")
    total = b""
    for at in range(0, len(a), 8):
        number = int.from_bytes(a[at : at + 8], "big") + int.from_bytes(b[at : at + 8], "big")
        need(number < 2**64, "a sum beyond 64 bits")
        total += number.to_bytes(8, "big")
    return total


def node(bit, left, right):
    sums = add_sums(left[1], right[1])
    return sha(b"\1", bytes([0, bit]), left[0], right[0], sums), sums


def leaf_hash(label, value, sums):
    return sha(b"\0", label, value, sums), sums


def tree(leaves):
    if len(leaves) == 1:
        return leaf_hash(*leaves[0])
    bit = next(b for b in range(256) if len({bit_of(leaf[0], b) for leaf in leaves}) == 2)
    return node(bit, *(tree([x for x in leaves if bit_of(x[0], bit) == side]) for side in (0, 1)))


def read_pruned(data, sums_bytes):
    """-> hash, sums, and for a label the leaf of its way"""
    at = 0

    def take(count):
        nonlocal at
        need(at + count <= len(data), "the tree ends early")
        at += count
        return data[at - count : at]

    def read(above):
        kind = take(1)[0]
        need(kind <= 2, "an item that is none")
        if kind == 0:
            return (take(32), take(sums_bytes)), lambda label: None
        if kind == 2:
            leaf = (take(32), take(32), take(sums_bytes))
            return leaf_hash(*leaf), lambda label: leaf
        bit = take(1)[0]
        need(bit > above, "bits do not increase")
        left, find_left = read(bit)
        right, find_right = read(bit)

        def find(label):
            leaf = (find_right if bit_of(label, bit) else find_left)(label)
            need(leaf is not None, "a way that was pruned")
            need(bit_of(leaf[0], bit) == bit_of(label, bit), "a leaf on another side")
            return leaf

        return node(bit, left, right), find

    (found, sums), find = read(-1)
    need(at == len(data), "bytes are left over")
    return found, sums, find


# ---- sections 8 to 11 ----


def unique(pairs):
    need(len({key for key, _ in pairs}) == len(pairs), "a key stands twice")
    return dict(pairs)


def b64u(text, length=None):
    need(isinstance(text, str), "no text")
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    need(base64.urlsafe_b64encode(data).decode().rstrip("=") == text, "another base64url")
    need(length is None or len(data) == length, "another length")
    return data


class Commitment:
    def __init__(self, text):
        value = json.loads(text, object_pairs_hook=unique)
        need(value["type"] == NAMESPACE + "dataset-commitment/v1", "another type")
        need(value["suite"] == "poprf-p256-sha256-critbit/v1", "another suite")
        # RFC 8785 of what has no fractions and only such texts as the vectors have
        plain = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        need(plain == text, "another form")
        self.digest = sha(text.encode())
        self.context = b64u(value["context"], 32)
        self.public_key = b64u(value["publicKey"], 33)
        self.root = b64u(value["root"], 32)
        self.distinct = value["records"]["distinct"]
        self.model = value["recordModel"]
        self.classes = value.get("classes")
        counts = self.classes["counts"] if self.classes else []
        self.sums = b"".join(int(count).to_bytes(8, "big") for count in counts)

    def label(self, view, digest, gamma, evaluation):
        need(view in self.model["views"], "no such view")
        data = record_input(self.model["canonicaliser"], view, digest)
        check_evaluation(self.public_key, gamma, data, evaluation)
        return sha(b"\2", self.context, data, gamma)

    def check_empty(self):
        need(self.distinct == 0 and self.root == sha(b"\4"), "the tree is not empty")


def verify(commitment, text, view, digest):
    proof = json.loads(text, object_pairs_hook=unique)
    need(proof["type"] == NAMESPACE + "dataset-proof/v1", "another type")
    need(proof["answer"] in ("member", "non-member"), "no answer")
    need(proof["commitment"]["sha256"] == commitment.digest.hex(), "another commitment")
    need(proof["view"] == view and proof["record"]["sha256"] == digest.hex(), "another record")
    need(("path" in proof) == ("leaf" in proof), "of path and leaf, one is missing")
    gamma, evaluation = b64u(proof["gamma"], 33), b64u(proof["evaluation"], 64)
    label = commitment.label(view, digest, gamma, evaluation)
    answer, leaf = "non-member", None
    if "path" not in proof:
        commitment.check_empty()
    else:
        leaf = check_path(commitment, proof["path"], proof["leaf"], label)
        answer = "member" if leaf[0] == label else "non-member"
    if "opening" in proof:
        need(answer == "member", "it opens another record")
        check_opening(commitment, proof["opening"], leaf, view)
    return answer


def check_path(commitment, path, leaf, label):
    width = len(commitment.sums)
    leaf = (b64u(leaf["label"], 32), b64u(leaf["value"], 32), b64u(leaf.get("sums", ""), width))
    bits = path["bits"]
    need(all(0 <= bit <= 255 for bit in bits) and bits == sorted(set(bits)), "bits")
    siblings = b64u(path["siblings"], 32 * len(bits))
    sums = b64u(path.get("sums", ""), width * len(bits))
    found = leaf_hash(*leaf)
    for at in reversed(range(len(bits))):
        bit = bits[at]
        sibling = (siblings[32 * at : 32 * at + 32], sums[width * at : width * at + width])
        need(bit_of(leaf[0], bit) == bit_of(label, bit), "another side")
        found = node(bit, sibling, found) if bit_of(label, bit) else node(bit, found, sibling)
    need(found == (commitment.root, commitment.sums), "another root")
    return leaf


def check_opening(commitment, opening, leaf, view):
    count = int(opening["count"])
    need(0 < count < 2**64 and str(count) == opening["count"], "no count")
    text = opening.get("attributes")
    if text is None:
        digest = b64u(opening["attributesDigest"], 32)
    else:
        need("attributesDigest" not in opening, "both")
        digest = sha(b"\6", b64u(opening["attributesSalt"], 32), text.encode())
    value = sha(b"\3", b64u(opening["salt"], 32), count.to_bytes(8, "big"), digest)
    need(value == leaf[1], "another value")
    if commitment.classes is None:
        return
    is_record = view == commitment.model["views"][0]
    counts = [int.from_bytes(leaf[2][at : at + 8], "big") for at in range(0, len(leaf[2]), 8)]
    need(sum(counts) == (count if is_record else 0), "another sum")
    if text is not None and is_record:
        named = {n: c for n, c in zip(commitment.classes["names"], counts) if c > 0}
        need(json.loads(text) == {commitment.classes["attribute"]: named}, "other attributes")


def verify_list(commitment, data, view, digests):
    head = b"mlprov multiproof v1\n" + commitment.digest + sha(*digests)
    head += bytes([len(view)]) + view.encode() + len(digests).to_bytes(4, "big")
    need(data.startswith(head), "another commitment, list or view")
    body = data[len(head) :]
    need(len(body) >= 97 * len(digests), "an evaluation is missing")
    labels = [
        commitment.label(view, digest, body[at : at + 33], body[at + 33 : at + 97])
        for at, digest in zip(range(0, 97 * len(digests), 97), digests)
    ]
    pruned = body[97 * len(digests) :]
    if pruned == b"":
        commitment.check_empty()
        return []
    root, sums, find = read_pruned(pruned, len(commitment.sums))
    need((root, sums) == (commitment.root, commitment.sums), "another root")
    return [digest for digest, label in zip(digests, labels) if find(label)[0] == label]


# ---- the vectors ----


def main(path):
    with open(path, encoding="utf-8") as file:
        vectors = json.load(file)
    unhex = bytes.fromhex
    failures, passed = [], 0

    def expect(what, found, expected):
        nonlocal passed
        if found == expected:
            passed += 1
        else:
            failures.append(what)

    def expect_refused(what, work):
        try:
            work()
            expect(what, "accepted", "refused")
        except (Refused, ValueError, KeyError):
            expect(what, "refused", "refused")

    for vector in vectors["hashToScalar"]:
        found = hash_to_scalar(unhex(vector["message"]), unhex(vector["tag"]))
        expect("hashToScalar", found.to_bytes(32, "big").hex(), vector["scalar"])
    key = vectors["key"]
    seed, context = unhex(key["seed"]), unhex(key["context"])
    info = lp(b"mlprov dataset key v1" + context) + b"\0"
    x = hash_to_scalar(seed + info, b"DeriveKeyPair" + CONTEXT)
    salt_key = hmac.digest(seed, b"mlprov dataset salt v1" + context, "sha256")
    expect("key", x, int(key["privateKey"], 16))
    expect("public key", encode(mul(x, G)).hex(), key["publicKey"])
    expect("salt key", salt_key.hex(), key["saltKey"])
    for vector in vectors["evaluations"]:
        digest = sha(vector["record"].encode())
        data = record_input(vector["canonicaliser"], vector["view"], digest)
        gamma, evaluation = evaluate(x, data, int(vector["nonce"], 16))
        label = sha(b"\2", context, data, gamma)
        found = [digest, data, gamma, evaluation, label]
        found += [sha(b"\7", salt_key, purpose, label) for purpose in (b"\0", b"\1")]
        names = ["recordDigest", "input", "gamma", "evaluation", "label", "valueSalt", "attributesSalt"]
        for name, value in zip(names, found):
            expect(f"evaluation: {name}", value.hex(), vector[name])
    for dataset in vectors["datasets"]:
        name = dataset["name"]
        leaves = []
        for leaf in dataset["leaves"]:
            label = unhex(leaf["label"])
            digest = sha(b"\6", sha(b"\7", salt_key, b"\1", label), leaf["attributes"].encode())
            salt = sha(b"\7", salt_key, b"\0", label)
            value = sha(b"\3", salt, int(leaf["count"]).to_bytes(8, "big"), digest)
            leaves.append((label, value, unhex(leaf["sums"])))
            expect(f"{name}: leaf", leaf_hash(*leaves[-1])[0].hex(), leaf["hash"])
        commitment = Commitment(dataset["commitment"])
        root = tree(leaves) if leaves else (sha(b"\4"), commitment.sums)
        expect(f"{name}: root", root, (commitment.root, commitment.sums))
        for proof in dataset["proofs"]:
            found = verify(commitment, proof["proof"], proof["view"], unhex(proof["recordDigest"]))
            expect(f"{name}: proof", found, proof["answer"])
        proof = dataset["multiproof"]
        digests = [unhex(digest) for digest in proof["list"]]
        found = verify_list(commitment, unhex(proof["proof"]), proof["view"], digests)
        expect(f"{name}: multiproof", [digest.hex() for digest in found], proof["members"])
    refused = vectors["refused"]
    commitment = Commitment(refused["commitment"])
    for proof in refused["proofs"]:
        expect_refused(
            f"refused: {proof['why']}",
            lambda: verify(commitment, proof["proof"], proof["view"], unhex(proof["recordDigest"])),
        )
    digests = [unhex(digest) for digest in refused["list"]]
    for proof in refused["multiproofs"]:
        expect_refused(
            f"refused: {proof['why']}",
            lambda: verify_list(commitment, unhex(proof["proof"]), "record", digests),
        )
    for failure in failures:
        print(failure)
    print(f"{passed} agree, {len(failures)} differ")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
