// The kinds of documents that a gazette prints, one function each.
#pragma once

#include "samples/issues/issue_writer.h"

namespace zhengbao::samples {

// All kinds, in the columns of a gazette.
void add_documents(MadeIssue& issue, IssueDice& dice);

// Of the government.
void add_order(IssueWriter& writer);  // with the rule that it promulgates
void add_plan_notice(IssueWriter& writer);
void add_praise(IssueWriter& writer);
void add_reply(IssueWriter& writer);
void add_repeal(IssueWriter& writer);

// Of its office and of departments.
void add_office_notice(IssueWriter& writer);
void add_forward_opinion(IssueWriter& writer);
void add_annexed_notice(IssueWriter& writer);
void add_department_rule(IssueWriter& writer);
void add_department_notice(IssueWriter& writer);
void add_announcement(IssueWriter& writer);

// What has a column of its own, mostly without a number.
void add_appointment_notice(IssueWriter& writer);
void add_appointments(IssueWriter& writer);
void add_speech(IssueWriter& writer);
void add_figures(IssueWriter& writer);
void add_explanation(IssueWriter& writer);
void add_chronicle(IssueWriter& writer);

}  // namespace zhengbao::samples
