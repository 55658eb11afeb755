// SPDX-License-Identifier: Apache-2.0
//
// The zero-knowledge set of `akd` (ECVRF labels in its append-only tree) over
// as many records of 32 bytes as the first argument says, on two threads.
// Prints one line of JSON: seconds, bytes of its own wire format, peak memory.

use akd::append_only_zks::InsertMode;
use akd::ecvrf::{HardCodedAkdVRF, VRFKeyStorage};
use akd::proto::specs::types;
use akd::storage::memory::AsyncInMemoryDatabase;
use akd::storage::StorageManager;
use akd::{
    AkdLabel, AkdValue, Azks, AzksElement, AzksParallelismConfig, AzksValue, Configuration,
    ExperimentalConfiguration, NodeLabel, VersionFreshness,
};
use protobuf::Message;
use std::hint::black_box;
use std::time::Instant;

#[derive(Clone)]
struct Domain;
impl akd::DomainLabel for Domain {
    fn domain_label() -> &'static [u8] {
        b"akd-baseline"
    }
}
type Config = ExperimentalConfiguration<Domain>;

const PROOFS: usize = 1_000;

fn record(number: u64) -> AkdLabel {
    let mut bytes = [0u8; 32];
    bytes[24..].copy_from_slice(&number.to_be_bytes());
    // The records of the other side are digests, so no structure may help here either.
    AkdLabel(Config::hash(&bytes).to_vec())
}

fn peak_kib() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or(0)
}

async fn labels(vrf: &HardCodedAkdVRF, records: &[AkdLabel]) -> Vec<NodeLabel> {
    // As many tasks as threads: a task a record, as `Directory` does it, is slower.
    let key = vrf.get_vrf_private_key().await.expect("the key");
    let half = records.len().div_ceil(2).max(1);
    let tasks: Vec<_> = records
        .chunks(half)
        .map(|part| {
            let part = part.to_vec();
            let expanded = akd::ecvrf::VRFExpandedPrivateKey::from(&key);
            let public = akd::ecvrf::VRFPublicKey::from(&key);
            tokio::spawn(async move {
                part.iter()
                    .map(|label| {
                        HardCodedAkdVRF::get_node_label_with_expanded_key::<Config>(
                            &expanded,
                            &public,
                            label,
                            VersionFreshness::Fresh,
                            1,
                        )
                    })
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let mut all = Vec::with_capacity(records.len());
    for task in tasks {
        all.extend(task.await.expect("a task"));
    }
    all
}

async fn run(count: u64) {
    let records: Vec<AkdLabel> = (0..count).map(record).collect();
    let value = AkdValue(Vec::new());
    let vrf = HardCodedAkdVRF {};
    let storage = StorageManager::new_no_cache(AsyncInMemoryDatabase::new());

    let started = Instant::now();
    let labels_of = labels(&vrf, &records).await;
    let labelled = started.elapsed().as_secs_f64();
    let digest = Config::hash(&value);
    let elements = labels_of
        .iter()
        .map(|label| AzksElement { label: *label, value: AzksValue(digest) })
        .collect();
    let mut azks = Azks::new::<Config, _>(&storage).await.expect("an empty tree");
    azks.batch_insert_nodes::<Config, _>(
        &storage,
        elements,
        InsertMode::Directory,
        AzksParallelismConfig::default(),
    )
    .await
    .expect("the tree");
    let root = azks.get_root_hash::<Config, _>(&storage).await.expect("the root");
    let committed = started.elapsed().as_secs_f64();
    let peak = peak_kib();

    let (mut member_bytes, mut stranger_bytes) = (0u64, 0u64);
    let mut proofs = Vec::new();
    let proving = Instant::now();
    for index in 0..PROOFS as u64 {
        let label = record(index * count.max(1) / PROOFS as u64);
        let proof = vrf.get_label_proof::<Config>(&label, VersionFreshness::Fresh, 1).await.expect("a value");
        let node = vrf.get_node_label::<Config>(&label, VersionFreshness::Fresh, 1).await.expect("a label");
        let path = azks.get_membership_proof::<Config, _>(&storage, node).await.expect("a way");
        proofs.push((label, proof, path));
    }
    let prove_member = proving.elapsed().as_secs_f64() / PROOFS as f64;
    for (_, proof, path) in &proofs {
        member_bytes += proof.to_bytes().len() as u64 + types::MembershipProof::from(path).compute_size();
    }
    let proving = Instant::now();
    let mut strangers = Vec::new();
    for index in 0..PROOFS as u64 {
        let label = record(count + 1 + index);
        let proof = vrf.get_label_proof::<Config>(&label, VersionFreshness::Fresh, 1).await.expect("a value");
        let node = vrf.get_node_label::<Config>(&label, VersionFreshness::Fresh, 1).await.expect("a label");
        let path = azks.get_non_membership_proof::<Config, _>(&storage, node).await.expect("a way");
        strangers.push((proof, path));
    }
    let prove_stranger = proving.elapsed().as_secs_f64() / PROOFS as f64;
    for (proof, path) in &strangers {
        stranger_bytes += proof.to_bytes().len() as u64 + types::NonMembershipProof::from(path).compute_size();
    }
    let key = vrf.get_vrf_public_key().await.expect("the public key");
    let verifying = Instant::now();
    for (label, proof, _) in &proofs {
        let input = Config::get_hash_from_label_input(label, VersionFreshness::Fresh, 1);
        key.verify(proof, &input).expect("a value that verifies");
    }
    let verify_vrf = verifying.elapsed().as_secs_f64() / PROOFS as f64;
    black_box(root);
    println!(
        "{{\"records\":{count},\"labelSeconds\":{labelled},\"commitSeconds\":{committed},\"peakKib\":{peak},\"proveMemberSeconds\":{prove_member},\"proveNonMemberSeconds\":{prove_stranger},\"verifyValueSeconds\":{verify_vrf},\"memberBytes\":{},\"nonMemberBytes\":{}}}",
        member_bytes / PROOFS as u64,
        stranger_bytes / PROOFS as u64,
    );
}

fn main() {
    let count = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(1_000);
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(run(count));
}
