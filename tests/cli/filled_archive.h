// An archive with two records, for the commands that only read.
#pragma once

#include "tests/cli/program_run.h"

namespace zhengbao {

class FilledArchive : public TestArchive {
 public:
  FilledArchive() {
    write("a.html", notice_page("关于公布市民广场开放时间的通知", "青政发〔2019〕3号",
                                "市民广场每日开放，夜间关闭。"));
    write("b.html",
          notice_page("关于调整公交线路的通知", "青政发〔2019〕4号", "三路公交车改道行驶。"));
    run({"add", "--quiet", inputs()});
  }
};

}  // namespace zhengbao
