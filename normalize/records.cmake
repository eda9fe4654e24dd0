# From a document to its record: the parts of a document, one rule per field,
# sections, citations, contradictions.
set(zhengbao_records_sources
  cited_documents.cc contradictions.cc cut_title.cc document_head.cc error_page.cc genres.cc jumps.cc label_rows.cc labels.cc make_flag.cc misread_place.cc normalize.cc
  organisations.cc reading.cc row_roles.cc rows.cc rules.cc section_labels.cc sections.cc signature.cc
  rule_addressees.cc rule_category.cc rule_document_number.cc rule_effective_on.cc rule_genre.cc
  rule_index_number.cc rule_information_source.cc rule_issuers.cc rule_keywords.cc
  rule_labelled.cc rule_openness.cc rule_period.cc rule_published_at.cc rule_region.cc
  rule_site_name.cc rule_summary.cc rule_title.cc rule_unified_number.cc rule_url.cc
  rule_validity.cc rule_written_on.cc section_title.cc settled_doubts.cc doubted_letters.cc unsure_values.cc)
