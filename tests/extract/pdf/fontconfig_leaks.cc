// Fontconfig, which Poppler asks for fonts that a file does not bring along, keeps its
// caches to the end of the program; the leak check of the sanitizer build asks here.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig"; }
