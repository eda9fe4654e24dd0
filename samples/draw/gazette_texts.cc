#include "samples/draw/gazette_texts.h"

namespace zhengbao::samples {

namespace {

IssueDocument ferry_order() {
  return {
      .column = "市政府文件",
      .title = {"青岚市人民政府令"},
      .agency = "令",
      .serial = 31,
      .paragraphs =
          {"《青岚市渡口管理办法》已经市人民政府第九次常务会议通过，现予公布，自7月1日起施行。"},
      .signers = {"市长 顾云帆"},
      .date = {4, 6},
      .annex_title = {"青岚市渡口管理办法"},
      .annex = {"第一条 为了保障渡口安全，方便群众过河，结合本市实际，制定本办法。",
                "第二条 本市江河、水库的渡口设置、运营和监督，适用本办法。",
                "第三条 渡船应当经检验合格，配备救生衣和救生圈，数量不得少于核定乘客人数。",
                "第四条 遇大风、大雾、洪水等情形，渡工应当停渡，并在码头挂出停渡标志。",
                "第五条 违反本办法第三条规定的，由交通运输部门责令停止渡运，限期改正。"}};
}

IssueDocument drought_praise() {
  return {
      .column = "市政府文件",
      .title = {"青岚市人民政府关于表扬", "抗旱保供工作突出单位的通报"},
      .agency = "青政发",
      .serial = 18,
      .addressees = "各县（区）人民政府，市政府各部门：",
      .paragraphs =
          {"去年入秋以来，我市降水比常年少六成，部分山区饮水困难。有关单位日夜值守，架设临时管线，"
           "运送饮水，保证了群众生活。",
           "为鼓励先进，市人民政府决定，对白沙县水务局、望渚区自来水厂、北屏县石门镇给予表扬。",
           "希望受到表扬的单位再接再厉，继续做好今年的蓄水工作。"},
      .signers = {"青岚市人民政府"},
      .date = {4, 9}};
}

IssueDocument lighting_plan() {
  return {
      .column = "市政府办公室文件",
      .title = {"青岚市人民政府办公室关于印发", "青岚市夜间照明节能实施方案的通知"},
      .agency = "青政办发",
      .serial = 26,
      .addressees = "各县（区）人民政府，市政府各部门：",
      .paragraphs =
          {"《青岚市夜间照明节能实施方案》已经市人民政府同意，现印发给你们，请认真贯彻执行。"},
      .signers = {"青岚市人民政府办公室"},
      .date = {4, 12},
      .annex_title = {"青岚市夜间照明节能实施方案"},
      .annex = {"为减少夜间照明用电，制定本方案。", "一、工作目标",
                "两年内完成主城区路灯改造，照明用电比改造前减少三成，背街小巷亮灯率不低于九成八。",
                "二、主要任务", "（一）更换灯具。先换主干道，再换支路，换下的灯具统一回收。",
                "（二）分时控制。二十三时以后景观照明全部关闭，路灯隔盏亮灯，路口和桥面除外。",
                "三、保障措施", "经费由市、区两级分担，财政部门每半年检查一次。"}};
}

IssueDocument pond_opinion() {
  return {
      .column = "市政府办公室文件",
      .title = {"青岚市人民政府办公室转发市水务局", "关于加强山塘巡查意见的通知"},
      .agency = "青政办发",
      .serial = 27,
      .addressees = "各县（区）人民政府，市政府各部门：",
      .paragraphs =
          {"市水务局《关于加强山塘巡查的意见》已经市人民政府同意，现转发给你们，请结合实际执行。"},
      .signers = {"青岚市人民政府办公室"},
      .date = {4, 15},
      .annex_title = {"关于加强山塘巡查的意见"},
      .annex = {"全市现有山塘一千二百余座，多数建成已久。汛期将至，现提出以下意见。",
                "一、落实巡查人员", "每座山塘确定一名巡查员，姓名和电话写在坝头的牌子上。",
                "二、加密巡查次数",
                "平时每周一次，连续降雨时每日两次，发现渗漏、裂缝立即报告，不得隐瞒。"},
      .annex_signer = "青岚市水务局",
      .annex_date = {4, 2}};
}

IssueDocument joint_allowance() {
  return {.column = "部门文件",
          .title = {"青岚市民政局 青岚市财政局", "关于调整高龄津贴发放办法的通知"},
          .agency = "青民发",
          .serial = 12,
          .addressees = "各县（区）民政局、财政局：",
          .paragraphs =
              {"为方便老年人领取津贴，现将发放办法调整如下。",
               "从下个季度起，高龄津贴由按季发放改为按月发放，每月十日前存入本人账户。",
               "年满九十周岁的老年人可以选择由村（居）工作人员送到家中，领取时由本人或者家人签字。",
               "各地要在本月底前核对名册，做到不漏一人、不错一户。"},
          .signers = {"青岚市民政局", "青岚市财政局"},
          .date = {4, 8}};
}

IssueDocument school_notice() {
  return {.column = "部门文件",
          .title = {"青岚市教育局关于做好", "秋季小学招生工作的通知"},
          .agency = "青教发",
          .serial = 40,
          .addressees = "各县（区）教育局，市直各小学：",
          .paragraphs = {"现就今年秋季小学招生工作通知如下。",
                         "招生对象为年满六周岁的儿童。各校按照片区招生，不得组织任何考试。",
                         "报名时间为六月二十日至二十四日，家长凭户口簿到片区学校办理。",
                         "附件：青岚市城区小学招生片区"},
          .signers = {"青岚市教育局"},
          .date = {4, 20},
          .annex_title = {"青岚市城区小学招生片区"},
          .annex = {"第一小学：渡口街以东、解放路以南。", "第二小学：渡口街以西至白沙河东岸。",
                    "望渚小学：望渚区全部街道。"},
          .annex_mark = "附件"};
}

IssueDocument appointments(std::string_view year) {
  return {
      .column = "人事任免",
      .title = {"人事任免"},
      .paragraphs = {"青岚市人民政府" + std::string(year) + "4月16日决定：",
                     "任命江望舒为青岚市水务局副局长；", "任命骆青禾为青岚市档案馆馆长。",
                     "免去陆远帆的青岚市水务局副局长职务；", "免去沈一苇的青岚市档案馆馆长职务。"}};
}

IssueDocument explanation() {
  return {
      .column = "政策解读",
      .title = {"《青岚市渡口管理办法》解读"},
      .paragraphs = {
          "为什么要制定这个办法？我市有渡口四十六处，每天过河的群众近五千人，原来的规定已经不能适应"
          "安全管理的需要。",
          "渡船要配备什么？除救生衣、救生圈以外，还要有灭火器和通信设备，并且每年检验一次。",
          "什么时候停渡？风力达到五级、能见度不足一百米或者水位超过警戒线时，渡工必须停渡。"}};
}

IssueDocument chronicle(std::string_view year) {
  return {.column = "大事记",
          .title = {"青岚市" + std::string(year) + "4月大事记"},
          .paragraphs = {"2日 市长顾云帆到北屏县检查山塘除险工程。",
                         "7日 市政府召开常务会议，研究渡口安全和路灯改造工作。",
                         "16日 全市植树活动在白沙河西岸举行，共栽树三千余棵。",
                         "23日 市图书馆新馆向读者开放。"}};
}

}  // namespace

std::string IssueDocument::joined_title() const {
  std::string joined;
  for (const std::string& line : title) joined += line;
  return joined;
}

std::vector<IssueDocument> issue_documents(std::string_view year) {
  return {ferry_order(),   drought_praise(),   lighting_plan(), pond_opinion(), joint_allowance(),
          school_notice(), appointments(year), explanation(),   chronicle(year)};
}

}  // namespace zhengbao::samples
