# cmake -DDRAW=… -DSAMPLES=… -DWORK=… -P redraw_check.cmake: draws the samples
# again and fails when pdftotext reads something else in them than in the files
# of the tree. (Bytes differ between versions of the fonts; the text must not.)
file(REMOVE_RECURSE ${WORK})
file(MAKE_DIRECTORY ${WORK})
execute_process(COMMAND ${DRAW} ${WORK} COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE drawn RELATIVE ${WORK} ${WORK}/*.pdf)
file(GLOB_RECURSE kept RELATIVE ${SAMPLES} ${SAMPLES}/*.pdf)
if(NOT drawn STREQUAL kept)
  message(FATAL_ERROR "drawn: ${drawn}; in the tree: ${kept}")
endif()
foreach(file ${drawn})
  execute_process(COMMAND pdftotext -layout ${WORK}/${file} - OUTPUT_VARIABLE new
    COMMAND_ERROR_IS_FATAL ANY)
  execute_process(COMMAND pdftotext -layout ${SAMPLES}/${file} - OUTPUT_VARIABLE old
    COMMAND_ERROR_IS_FATAL ANY)
  if(NOT new STREQUAL old)
    message(FATAL_ERROR "${file}: run draw_samples again and check the file in")
  endif()
endforeach()
