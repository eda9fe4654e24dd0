#include "normalize/jumps.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zhengbao {
namespace {

Block block(std::string text, BlockKind kind = BlockKind::paragraph, bool continues = false) {
  Block made;
  made.kind = kind;
  made.text = std::move(text);
  made.continues = continues;
  return made;
}

std::vector<std::string> flags_of(const std::vector<std::vector<Block>>& pages) {
  Document document;
  for (const auto& blocks : pages) {
    Page& page = document.pages.emplace_back();
    page.number = static_cast<int>(document.pages.size());
    page.blocks = blocks;
  }
  Record record;
  flag_jumps(document, record);
  std::vector<std::string> flags;
  for (const Flag& flag : record.flags) {
    flags.push_back(flag.code + " " + std::to_string(flag.page) + " " + flag.message);
  }
  return flags;
}

const Block kForth = block("（下转第3页）", BlockKind::footnote);
const Block kBack = block("（上接第1页）", BlockKind::footnote);

TEST(Jumps, AParagraphThatGoesOnBehindTheMarksIsWhole) {
  EXPECT_TRUE(flags_of({{block("会议要求，各区在汛前"), kForth},
                        {kBack, block("完成检查。", BlockKind::paragraph, true)}})
                  .empty());
}

TEST(Jumps, ATextBetweenTheMarksIsFlagged) {
  EXPECT_EQ(flags_of({{block("会议要求，各区在汛前"), kForth, block("另一篇")},
                      {block("第二页")},
                      {kBack, block("完成检查。")}}),
            (std::vector<std::string>{
                "text-jumps 1 （下转第3页）: what follows is another text",
                "text-jumps 3 （上接第1页）: the text before it stands elsewhere"}));
}

TEST(Jumps, AMarkAtTheEndIsFlagged) {
  EXPECT_EQ(flags_of({{block("会议要求，各区在汛前"), kForth}}),
            (std::vector<std::string>{"text-jumps 1 （下转第3页）: the text goes on elsewhere"}));
}

TEST(Jumps, DocumentsWithoutMarksHaveNone) {
  EXPECT_TRUE(flags_of({{block("关于开展绿道建设的通知"), block("上接第一线的干部。")}}).empty());
}

}  // namespace
}  // namespace zhengbao
