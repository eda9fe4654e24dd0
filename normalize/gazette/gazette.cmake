# From a document that is an issue of a gazette to the documents in it.
set(zhengbao_gazette_sources
  gazette/choose_starts.cc gazette/colophon.cc gazette/column_name.cc gazette/complete_records.cc
  gazette/contents_entries.cc gazette/contents_form.cc gazette/contents_line.cc gazette/contents_lines.cc gazette/contents_page.cc gazette/cover_page.cc gazette/entry_match.cc gazette/entry_title.cc gazette/flag_issue.cc
  gazette/gazette.cc gazette/gazette_name.cc gazette/issue_line.cc gazette/issue_statements.cc
  gazette/facing_halves.cc gazette/issue_text.cc gazette/issue_values.cc gazette/link_contents.cc gazette/misread_entry.cc gazette/missing_pages.cc gazette/named_texts.cc gazette/outline_signs.cc gazette/place_parts.cc gazette/printed_pages.cc
  gazette/recognised_doubts.cc gazette/row_owners.cc
  gazette/slice.cc gazette/start_evidence.cc gazette/starts.cc gazette/title_key.cc
  gazette/volume.cc)
