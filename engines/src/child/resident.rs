//! How much memory a process takes, as far as the system tells.

use std::fs;

/// Bytes of memory that the processes of a group have resident: its leader and what that has started. 0 where the system does
/// not tell.
pub(super) fn resident(leader: u32) -> usize {
    let mut waiting = vec![leader];
    let mut bytes = 0;
    while let Some(process) = waiting.pop() {
        let Some(status) = Status::read(process) else { continue };
        // What has a group of its own has somebody else who looks after it.
        if status.group == leader {
            bytes += status.resident;
            waiting.extend(children(process));
        }
    }
    bytes
}

struct Status {
    group: u32,
    resident: usize,
}

impl Status {
    /// What Linux tells of a process.
    fn read(process: u32) -> Option<Status> {
        let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
        // Behind the name, which may hold anything, stand the state, the parent and the group.
        let group = stat.rsplit_once(')')?.1.split_whitespace().nth(2)?.parse().ok()?;
        let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or("0 kB");
        let kilobytes: usize = line.trim().strip_suffix(" kB")?.parse().ok()?;
        Some(Status { group, resident: kilobytes << 10 })
    }
}

/// The processes that a process has started, and that are its own.
fn children(process: u32) -> Vec<u32> {
    let list = fs::read_to_string(format!("/proc/{process}/task/{process}/children")).unwrap_or_default();
    list.split_whitespace().filter_map(|child| child.parse().ok()).collect()
}
