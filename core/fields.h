// The fields of a record: one row says everything a consumer needs.
#pragma once

#include <span>
#include <string_view>

namespace zhengbao {

enum class Field {
  title,
  index_number,     // 索引号
  document_number,  // 发文字号
  unified_number,   // 统一编号
  issuers,          // 发文机关, joint ones in order
  addressees,       // 主送机关
  written_on,       // 成文日期
  published_at,     // 发布日期
  effective_on,     // 施行日期
  period_from,      // data period
  period_to,
  genre,               // 文种: 通知, 意见, 公报 …
  category,            // 组配分类, 主题分类
  keywords,            // 主题词
  openness,            // 公开方式
  validity,            // 有效性
  information_source,  // 信息来源
  summary,             // 内容概述
  region,              // division code
  site_name,
  url,
};

enum class FieldType { text, date, instant, code };

struct FieldInfo {
  Field field;
  std::string_view key;    // in JSON, CSV and the archive
  std::string_view label;  // Chinese name, for people
  FieldType type;
  bool multiple;  // an array in JSON
  bool faceted;   // stats counts by it
  std::string_view meaning;
};

std::span<const FieldInfo> field_table();  // in the order of enum Field
const FieldInfo& field_info(Field field);
// nullptr for a key that is none.
const FieldInfo* find_field(std::string_view key);

}  // namespace zhengbao
