// What a page says of itself in its head: meta tags, title, address.
#pragma once

#include <string>
#include <vector>

#include "core/document.h"
#include "extract/html/tree.h"

namespace zhengbao::html {

struct PageHead {
  std::vector<MetadataEntry> entries;  // name and content of every meta tag that has both
  std::string title;                   // of the title element, cleaned
  std::string article_title;           // meta ArticleTitle
  std::string site_name;
  std::string column_name;
  std::string url;  // meta Url, link rel=canonical, og:url
};

PageHead read_head(const Tree& tree);

}  // namespace zhengbao::html
