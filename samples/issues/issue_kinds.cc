#include "samples/issues/issue_kinds.h"

namespace zhengbao::samples {

void add_documents(MadeIssue& issue, IssueDice& dice) {
  IssueWriter writer(issue, dice);
  add_order(writer);
  if (dice.chance(60)) add_order(writer);
  for (int i = 1 + dice.below(2); i > 0; --i) add_plan_notice(writer);
  add_praise(writer);
  for (int i = dice.below(3); i > 0; --i) add_reply(writer);
  if (dice.chance(50)) add_repeal(writer);
  for (int i = 1 + dice.below(2); i > 0; --i) add_office_notice(writer);
  add_forward_opinion(writer);
  if (dice.chance(60)) add_annexed_notice(writer);
  add_department_rule(writer);
  if (dice.chance(50)) add_department_notice(writer);
  if (dice.chance(40)) add_announcement(writer);
  if (dice.chance(50)) {
    for (int i = 2 + dice.below(3); i > 0; --i) add_appointment_notice(writer);
  } else {
    add_appointments(writer);
  }
  if (dice.chance(50)) add_speech(writer);
  add_figures(writer);
  add_explanation(writer);
  if (dice.chance(60)) add_chronicle(writer);
}

}  // namespace zhengbao::samples
