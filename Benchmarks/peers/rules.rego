package ttdn

import rego.v1

default on_time := false
on_time if input.report.received < "2019-10-30"

default own_plan := false
own_plan if {
  input.ownPlan.signed >= "2019-01-01"
  input.ownPlan.signed < "2020-01-01"
}

default budget := false
budget if {
  some line in input.budget.lines
  line.purpose == "ttdn"
  line.year == 2019
}

default no_incident := false
no_incident if count(input.security.incidents) == 0

tasks := {t.id | some t in input.ownPlan.tasks}

done := {a.task | some a in input.activities; a.status == "done"} | {p.task | some p in input.products}

verdicts := {
  "III.8#1": on_time, "III.6-1#1": own_plan, "III.7-1#1": budget, "I.2-2": no_incident,
  "III.6-1#2": [count(tasks & done), count(tasks)],
}

defects contains sprintf("date of %s", [c.number]) if {
  some c in input.ownPlan.citations
  data.plan.issued[c.number] != c.issued
}

defects contains "dates of the report are out of order" if input.report.signed > input.report.received

defects contains "total is not the sum" if {
  input.budget.total != sum([l.allotted | some l in input.budget.lines])
}

defects contains sprintf("unknown topic %s", [t]) if {
  some a in input.activities
  some t in a.topics
  not t in data.plan.topics
}

defects contains sprintf("no evidence %s", [e]) if {
  some a in input.activities
  some e in a.evidence
  not e in {x.id | some x in input.evidence}
}

defects contains sprintf("%s ended outside the period", [a.id]) if {
  some a in input.activities
  a.ended >= "2020-01-01"
}

defects contains "a telephone number" if {
  some e in input.explanations
  regex.match(`0[0-9]{3}[ .]?[0-9]{3}[ .]?[0-9]{3}`, e.text)
}
