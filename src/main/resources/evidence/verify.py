#!/usr/bin/env python3
"""Checks a package of evidence, offline, with the standard library of Python 3 alone.

    python3 verify.py                 the folder that this file is in
    python3 verify.py package.zip     a zip, or another folder

Names the first thing that does not fit and ends with 1; ends with 0 where everything fits. What it cannot check: the seals
of the audit trail themselves, which take the key of the portal. It checks that they lead, link by link, to the checkpoint;
compare that one with the checkpoints that were given out.
"""
import csv
import hashlib
import io
import json
import os
import sys
import zipfile
import zlib
from decimal import Decimal

MANIFEST = "manifest.json"
FROZEN = {"SUBMITTED", "APPROVED", "POSTED", "REVERSED"}
PASSED = {"APPROVED", "POSTED", "REVERSED"}
DONE = {"POSTED", "REVERSED"}
SIGNED_BY_CFO = {"T2_DUAL", "T3_DUAL_STEPUP"}


class Unlike(Exception):
    """Something does not fit."""


def require(fits, said):
    if not fits:
        raise Unlike(said)


class Package:
    """The members of a zip or of a folder."""

    def __init__(self, path):
        self.zip = None if os.path.isdir(path) else zipfile.ZipFile(path)
        self.path = path

    def names(self):
        if self.zip:
            names = [info.filename for info in self.zip.infolist() if not info.is_dir()]
            require(len(names) == len(set(names)), "a member stands twice in the zip")
            return set(names)
        found = set()
        for folder, _, files in os.walk(self.path):
            for name in files:
                whole = os.path.relpath(os.path.join(folder, name), self.path)
                found.add(whole.replace(os.sep, "/"))
        return found

    def open(self, name):
        if self.zip:
            return self.zip.open(name)
        return open(os.path.join(self.path, *name.split("/")), "rb")

    def read(self, name):
        with self.open(name) as member:
            return member.read()

    def sha256(self, name):
        digest, size = hashlib.sha256(), 0
        with self.open(name) as member:
            for piece in iter(lambda: member.read(1 << 16), b""):
                digest.update(piece)
                size += len(piece)
        return digest.hexdigest(), size

    def rows(self, name):
        """The rows of a table, one JSON object a line."""
        with self.open(name) as member:
            for line in member:
                yield json.loads(line.decode("utf-8"))


def check_manifest(package, names):
    require(MANIFEST in names, "there is no " + MANIFEST)
    manifest = json.loads(package.read(MANIFEST).decode("utf-8"))
    require(manifest.get("format") == 1, MANIFEST + " is of a format that this program does not know")
    told = {each["path"]: each for each in manifest["files"]}
    for name in sorted(set(told) - names):
        raise Unlike(name + " is missing")
    for name in sorted(names - set(told) - {MANIFEST}):
        raise Unlike(name + " is in no manifest")
    for name, each in told.items():
        sha256, size = package.sha256(name)
        require(size == each["sizeBytes"], "%s has %d bytes, not %d" % (name, size, each["sizeBytes"]))
        require(sha256 == each["sha256"], "%s is not as it was packed: SHA-256 %s" % (name, sha256))
    return manifest


def check_tables(package, names):
    """Each table says the same as CSV and as JSON."""
    csv.field_size_limit(1 << 30)
    for name in sorted(each for each in names if each.endswith(".jsonl")):
        twin = name[: -len("jsonl")] + "csv"
        require(twin in names, twin + " is missing")
        with package.open(twin) as member:
            lines = csv.reader(io.TextIOWrapper(member, encoding="utf-8", newline=""))
            head = next(lines)
            number = 1
            for row in package.rows(name):
                number += 1
                cells = next(lines, None)
                require(cells is not None, "%s ends before row %d" % (twin, number))
                told = ["" if row[column] is None else str(row[column]) for column in head]
                for column, cell, text in zip(head, cells, told):
                    require(
                        cell == text or cell == "'" + text,
                        "%s, row %d: %s is %r, and %r in %s" % (twin, number, column, cell, text, name),
                    )
            require(next(lines, None) is None, "%s has more rows than %s" % (twin, name))


def check_evidence(package, names):
    texts = set()
    for name in sorted(each for each in names if each.startswith("evidence/")):
        sha256 = package.sha256(name)[0]
        require(name == "evidence/%s.json" % sha256, "%s has the SHA-256 %s" % (name, sha256))
        texts.add(sha256)
    return texts


def evidence(package, sha256):
    return json.loads(package.read("evidence/%s.json" % sha256).decode("utf-8"))


def check_cases(package, names, texts):
    cases = {each["case_id"]: each for each in package.rows("cases/cases.jsonl")}
    steps, files = {}, {}
    for step in package.rows("cases/steps.jsonl"):
        require(step["case_id"] in cases, "step %d is of no case" % step["step_id"])
        steps.setdefault(step["case_id"], []).append(step)
    for each in package.rows("cases/attachments.jsonl"):
        require(each["case_id"] in cases, "file %s is of no case" % each["sha256"])
        files.setdefault(each["case_id"], []).append(each)
    for case_id, case in cases.items():
        check_files(package, names, case, files.get(case_id, []))
        check_bound(package, texts, case, files.get(case_id, []))
        check_approvals(case, steps.get(case_id, []))
    return cases, steps


def check_files(package, names, case, files):
    folder = "cases/%d/attachments/" % case["case_id"]
    there = {name[len(folder):].split(".")[0]: name for name in names if name.startswith(folder)}
    told = {each["sha256"] for each in files}
    for sha256 in sorted(told - set(there)):
        raise Unlike("file %s of case %d is missing" % (sha256, case["case_id"]))
    for sha256, name in sorted(there.items()):
        require(sha256 in told, name + " is of no case")
        found = package.sha256(name)[0]
        require(found == sha256, "%s has the SHA-256 %s" % (name, found))


def check_bound(package, texts, case, files):
    """What approvals bind to is there, as far as it was kept, and names the files."""
    name = "case %d" % case["case_id"]
    for each, kept in (("evidence_hash", "evidence_kept"), ("subject_hash", "subject_kept")):
        require(case[kept] != "yes" or case[each] in texts, "%s: the text of its %s is missing" % (name, each))
    if case["evidence_kept"] != "yes" or case["status"] not in FROZEN:
        return
    counted = {each["sha256"] for each in files if each["is_evidence"] == "yes"}
    if case["evidence_hash"] == case["subject_hash"]:
        require(not counted, "%s: its evidence does not name its files" % name)
        return
    bound = evidence(package, case["evidence_hash"])
    require(bound.get("evidence") == case["subject_hash"], "%s: its evidence is of something else" % name)
    named = {each["sha256"] for each in bound.get("attachments", [])}
    require(named == counted, "%s: its evidence names other files than it has" % name)


def check_approvals(case, steps):
    name = "case %d" % case["case_id"]
    require(steps, name + " has no steps")
    frozen, status = 0, "NONE"
    for at, step in enumerate(steps):
        require(
            step["from_status"] == status,
            "%s: %s by %s is from %s and follows %s"
            % (name, step["action"], step["actor"], step["from_status"], status),
        )
        status = step["to_status"]
        if step["action"] in ("SUBMIT", "EDIT"):
            frozen = at
    require(status == case["status"], "%s is %s, and %s by its steps" % (name, case["status"], status))
    standing = [step for step in steps[frozen:] if step["action"].startswith("APPROVE_")]
    for step in standing:
        require(
            step["evidence_hash"] == case["evidence_hash"],
            "%s: %s approved other evidence, %s" % (name, step["actor"], step["evidence_hash"]),
        )
    if case["status"] not in PASSED:
        return
    people = {step["actor"] for step in standing if step["role"] != "SYSTEM"}
    makers = {
        step["actor"] for step in steps if step["action"] in ("CREATE", "EDIT", "SUBMIT") and step["role"] != "SYSTEM"
    }
    require(
        len(people) >= case["approvals_needed"],
        "%s takes %d approvals and has %d" % (name, case["approvals_needed"], len(people)),
    )
    behind = [each for step in standing for each in (step["actor"], step["on_behalf_of"]) if each]
    twice = sorted({each for each in behind if behind.count(each) > 1})
    named = people | {step["on_behalf_of"] for step in standing if step["on_behalf_of"]}
    require(not twice, "%s: %s stands behind two approvals" % (name, ", ".join(twice)))
    both = sorted(named & makers)
    require(not both, "%s: %s made or edited it and approved it" % (name, ", ".join(both)))
    signed = case["tier"] not in SIGNED_BY_CFO or any(step["role"] == "CFO" for step in standing)
    require(signed, "%s is of tier %s, and no CFO approved it" % (name, case["tier"]))
    proven = case["tier"] != "T3_DUAL_STEPUP" or all(step["proven_at"] for step in standing)
    require(proven, "%s is of tier %s, and was approved without a proof" % (name, case["tier"]))


def number(text):
    return None if text is None else Decimal(text)


NUMBERS = {
    "quantity": "quantity",
    "price": "price",
    "market_amount": "marketAmount",
    "value_in_use": "valueInUse",
    "cap": "cap",
    "carrying_before": "carryingBefore",
    "carrying_after": "carryingAfter",
    "cost_change": "costChange",
    "reduction_change": "reductionChange",
    "value_change": "valueChange",
}


def check_proposals(package, names, texts, cases):
    folders = {}
    for each in package.rows("proposals/proposals.jsonl"):
        name = "write-down %d" % each["proposal"]
        case = cases.get(each["case_id"])
        require(case is not None, name + " is of no case")
        require(each["measured_hash"] == case["subject_hash"], name + " is measured by other evidence than its case")
        folder = "measurements/%d-%d/" % (each["run"], each["asset_id"])
        folders[folder] = each["measured_hash"]
        if each["measured_hash"] in texts:
            check_amount(name, each, evidence(package, each["measured_hash"]))
    for folder, sha256 in sorted(folders.items()):
        require(folder + "lots.jsonl" in names, folder + "lots.jsonl is missing")
        if sha256 in texts:
            check_lots(package, folder, evidence(package, sha256))
    return len(folders)


def check_amount(name, proposal, measured):
    require(measured["asset"] == proposal["asset"], name + " is of another asset than its evidence")
    require(measured["currency"] == proposal["currency"], name + " is in another currency than its evidence")
    period = measured["period"]
    require(
        (period["from"], period["to"]) == (proposal["period_from"], proposal["period_to"]),
        name + " is of another period than its evidence",
    )
    own = [test for test in measured["tests"] if test["kind"] == proposal["kind"]]
    change = sum((Decimal(test["carryingAfter"]) - Decimal(test["carryingBefore"]) for test in own), Decimal(0))
    told = Decimal(proposal["amount"])
    fits = change == told if proposal["kind"] == "ADOPTION" else abs(change) == told
    require(fits, "%s amounts to %s, and its evidence to %s" % (name, told, change))
    lots = len({test["lot"] for test in own})
    require(lots == proposal["lots"], "%s has %d lots, and its evidence %d" % (name, proposal["lots"], lots))


def check_lots(package, folder, measured):
    tests = {(test["lot"], test["segment"]): test for test in measured["tests"]}
    bars = {each["price_bar"]: each for each in package.rows(folder + "prices.jsonl")}
    imports = {each["import_id"] for each in package.rows(folder + "imports.jsonl")}
    for lot in package.rows(folder + "lots.jsonl"):
        name = "%slots: lot %s" % (folder, lot["lot"])
        test = tests.get((lot["lot"], lot["segment"]))
        require(test is not None, name + " is not in the evidence")
        for column, member in NUMBERS.items():
            require(
                number(lot[column]) == number(test[member]),
                "%s: %s is %s, and %s in the evidence" % (name, column, lot[column], test[member]),
            )
        require((lot["kind"], lot["basis"]) == (test["kind"], test["basis"]), name + " is of another kind")
        require(lot["import_id"] is None or lot["import_id"] in imports, name + ": its file is missing")
    for test in measured["tests"]:
        if test["priceBar"] is None:
            continue
        bar = bars.get(test["priceBar"])
        require(bar is not None, "%sprices: price %d is missing" % (folder, test["priceBar"]))
        known = {Decimal(bar[each]) for each in ("open_price", "high_price", "low_price", "close_price")}
        require(
            Decimal(test["price"]) in known,
            "%sprices: price %d never was %s" % (folder, test["priceBar"], test["price"]),
        )
        require(
            test["priceImport"] is None or test["priceImport"] == bar["import_id"],
            "%sprices: price %d came from another file" % (folder, test["priceBar"]),
        )


def check_entries(package):
    entries = {each["entry_id"]: each for each in package.rows("journal/entries.jsonl")}
    sums = {key: [0, Decimal(0), Decimal(0)] for key in entries}
    for line in package.rows("journal/lines.jsonl"):
        require(line["entry_id"] in sums, "a line is of no entry, %d" % line["entry_id"])
        of = sums[line["entry_id"]]
        debit, credit = Decimal(line["debit"]), Decimal(line["credit"])
        name = "entry %s, line %d" % (entries[line["entry_id"]]["number"], line["line_no"])
        require((debit > 0) != (credit > 0) and debit >= 0 and credit >= 0, name + " has not one side")
        of[0] += 1
        of[1] += debit
        of[2] += credit
    for key, (lines, debits, credits) in sums.items():
        name = "entry " + entries[key]["number"]
        require(debits == credits, "%s does not balance: %s debit, %s credit" % (name, debits, credits))
        require(debits == Decimal(entries[key]["total"]), "%s is of %s, not %s" % (name, debits, entries[key]["total"]))
        require(lines == entries[key]["line_count"], "%s has %d lines, not %d" % (name, lines, entries[key]["line_count"]))
    check_mirrors(package, entries)
    return entries


def check_mirrors(package, entries):
    """What an entry undoes, it undoes on each account and lot."""
    pairs = {key: entry["reverses"] for key, entry in entries.items() if entry["reverses"] in entries}
    members = set(pairs) | set(pairs.values())
    nets = {key: {} for key in members}
    for line in package.rows("journal/lines.jsonl"):
        if line["entry_id"] in members:
            net = nets[line["entry_id"]]
            place = (line["account"], line["unit_kind"], line["unit"], line["currency"])
            net[place] = net.get(place, Decimal(0)) + Decimal(line["debit"]) - Decimal(line["credit"])
    for mirror, original in pairs.items():
        name = "entry " + entries[mirror]["number"]
        for place in sorted(set(nets[mirror]) | set(nets[original]), key=str):
            both = nets[mirror].get(place, Decimal(0)) + nets[original].get(place, Decimal(0))
            told = "%s does not undo entry %s on account %s" % (name, entries[original]["number"], place[0])
            require(both == 0, told + (" " + place[2] if place[2] else ""))


def check_decided(package, entries, cases, whole):
    """A case stands behind every entry that takes one; of a package of one case, behind its own."""
    proposals = {each["proposal"]: each["case_id"] for each in package.rows("proposals/proposals.jsonl")}
    for entry in entries.values():
        if entry["source_type"] not in ("CASE", "PROPOSAL"):
            continue
        name = "entry " + entry["number"]
        key = int(entry["source_id"])
        case = cases.get(key if entry["source_type"] == "CASE" else proposals.get(key))
        require(case is not None or not whole, name + " has no case behind it")
        if case is not None:
            require(case["status"] in DONE, "%s: its case %d is %s" % (name, case["case_id"], case["status"]))


def check_trail(package, names, cases, steps):
    events = list(package.rows("trail/events.jsonl"))
    seals = {}
    for seal in package.rows("trail/seals.jsonl"):
        seals.setdefault(seal["event_seq"], []).append(seal)
    for event in events:
        check_seals(event, seals.get(event["seq"], []))
    if events:
        check_chain(package, names, events)
    for case in cases.values():
        check_told(case, steps.get(case["case_id"], []), events)
    return len(events)


def check_seals(event, seals):
    digest = hashlib.sha256()
    for seal in seals:
        told = [str(seal[each] or "") for each in ("kind", "first_key", "last_key", "key_id", "mac", "parts")]
        digest.update((" ".join(told) + "\n").encode("utf-8"))
    found = digest.hexdigest() if seals else ""
    require(found == (event["rows_hash"] or ""), "event %d: its seals are not those that came with it" % event["seq"])


def check_chain(package, names, events):
    require("trail/chain.jsonl" in names, "trail/chain.jsonl is missing")
    waiting = {event["seq"]: event for event in events}
    before = None
    for link in package.rows("trail/chain.jsonl"):
        if before is not None:
            require(link["seq"] == before["seq"] + 1, "event %d is missing in the chain" % (before["seq"] + 1))
            require(link["prev_row_hash"] == before["row_hash"], "event %d does not follow the one before it" % link["seq"])
        event = waiting.pop(link["seq"], None)
        for each in ("row_hash", "prev_row_hash"):
            require(event is None or event[each] == link[each], "event %d is not that of the chain" % link["seq"])
        before = link
    for seq in sorted(waiting):
        raise Unlike("event %d is not in the chain" % seq)
    if "trail/checkpoint.json" in names:
        end = json.loads(package.read("trail/checkpoint.json").decode("utf-8"))
        require(
            (end["counter"], end["head"]) == (before["seq"], before["row_hash"]),
            "the chain does not lead to its checkpoint",
        )


def check_told(case, steps, events):
    """The trail tells of the state of a case, and of who approved it."""
    name = "case %d" % case["case_id"]
    kind = {"WRITE_DOWN": "PROPOSAL"}.get(case["subject_kind"], case["subject_kind"])
    own = [
        event
        for event in events
        if event["subject_type"] == kind and event["subject_id"] == str(case["subject_id"]) and event["seal_rule"] == 2
    ]
    if not own:
        return
    state = "|".join(
        [
            str(case["case_id"]),
            case["subject_kind"],
            str(case["subject_id"]),
            case["status"],
            case["tier"] or "",
            str(case["version"]),
            case["evidence_hash"],
        ]
    )
    after = hashlib.sha256(state.encode("utf-8")).hexdigest()
    require(any(event["after_hash"] == after for event in own), name + " is in a state that the trail does not tell of")
    for step in steps:
        if step["action"].startswith("APPROVE_") and step["at"] >= own[0]["at"]:
            action = "%s_%s" % (kind, step["action"])
            require(
                any(event["action"] == action and event["actor"] == step["actor"] for event in own),
                "%s: the trail does not tell of an approval by %s" % (name, step["actor"]),
            )


def check(path):
    package = Package(path)
    names = package.names()
    manifest = check_manifest(package, names)
    check_tables(package, names)
    texts = check_evidence(package, names)
    cases, steps = check_cases(package, names, texts)
    measured = check_proposals(package, names, texts, cases)
    entries = check_entries(package)
    about = manifest["about"]
    check_decided(package, entries, cases, whole=not about["caseId"])
    events = check_trail(package, names, cases, steps)
    of = "case %s" % about["caseId"] if about["caseId"] else "%s to %s" % (about["from"], about["to"])
    print("%s (%s), book %s, %s" % (about["entityName"], about["entity"], about["book"], of))
    print("%d members, %d cases, %d texts of evidence, %d measurements, %d entries, %d events of the trail"
          % (len(names), len(cases), len(texts), measured, len(entries), events))
    for note in about["notes"]:
        print("Note: " + note)
    print("SHA-256 of %s, which the trail of the portal keeps as EVIDENCE_PACKAGE_MADE: %s"
          % (MANIFEST, package.sha256(MANIFEST)[0]))
    print("Checkpoint to compare: %s" % (about["checkpoint"] or "none"))
    print("WHOLE: everything fits.")


def main(arguments):
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    path = arguments[0] if arguments else os.path.dirname(os.path.abspath(__file__))
    try:
        check(path)
        return 0
    except Unlike as unlike:
        print("NOT WHOLE: %s." % unlike)
    except (OSError, EOFError, LookupError, TypeError, ValueError, ArithmeticError, zipfile.BadZipFile, zlib.error) as unreadable:
        print("NOT WHOLE: it cannot be read: %s: %s." % (type(unreadable).__name__, unreadable))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
