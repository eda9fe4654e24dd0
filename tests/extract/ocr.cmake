zhengbao_test(ocr_test
  image/image_extractor_test.cc image/image_file_test.cc
  ocr/bracket_ink_test.cc ocr/cell_stacks_test.cc ocr/character_gaps_test.cc ocr/chinese_marks_test.cc ocr/column_cells_test.cc ocr/column_sights_test.cc ocr/label_cells_test.cc ocr/label_characters_test.cc ocr/label_columns_test.cc ocr/label_picture_test.cc ocr/labels_apart_test.cc ocr/narrow_cells_test.cc ocr/code_forms_test.cc ocr/dot_marks_test.cc ocr/even_cuts_test.cc ocr/form_ink_test.cc ocr/ink_area_test.cc ocr/layer_comparison_test.cc ocr/leader_finder_test.cc ocr/letter_count_test.cc
  ocr/line_finder_test.cc ocr/line_glyphs_test.cc ocr/seal_remover_test.cc ocr/line_joiner_test.cc ocr/line_noise_test.cc ocr/line_script_test.cc ocr/latin_page_test.cc ocr/latin_parts_test.cc ocr/lone_figure_test.cc ocr/lone_letter_test.cc ocr/long_dashes_test.cc ocr/lost_marks_test.cc ocr/raised_marks_test.cc ocr/page_preparation_test.cc ocr/page_reading_test.cc ocr/page_recognizer_test.cc
  ocr/dark_grounds_test.cc ocr/faint_lines_test.cc ocr/number_marks_test.cc
  ocr/picture_reader_test.cc ocr/reading_context_test.cc ocr/reading_merge_test.cc
  ocr/line_network_test.cc ocr/missing_model_test.cc
  ocr/reading_alignment_test.cc
  ocr/second_opinion_test.cc
  ocr/step_decoder_test.cc
  ocr/reading_vote_test.cc
  ocr/ruling_finder_test.cc ocr/scan_test.cc ocr/stacked_headings_test.cc ocr/vertical_areas_test.cc ocr/vertical_print_test.cc ocr/writing_sign_test.cc ocr/written_forms_test.cc
  LIBS zhengbao_extract PkgConfig::LEPTONICA)
