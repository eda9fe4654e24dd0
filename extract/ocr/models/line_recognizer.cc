#include "extract/ocr/models/line_recognizer.h"

#include <dlfcn.h>
#include <leptonica/allheaders.h>
#include <tesseract/capi.h>
#include <tesseract/version.h>

#include <algorithm>
#include <string_view>

#include "core/text.h"

namespace zhengbao {

namespace {

// Readings below this are the noise floor of the model.
constexpr float kLeastProbability = 0.005F;

// Rounds of decoding that look for alternatives, each a tenth of the time of a
// line. Of the five Tesseract does by itself, those after the first changed one
// character of 21,000 on 26 pages of scans.
constexpr const char* kAlternativeRounds = "1";

// The functions used of Tesseract's C interface.
struct Tesseract {
  decltype(&TessVersion) version;
  decltype(&TessDeleteText) delete_text;
  decltype(&TessBaseAPICreate) create;
  decltype(&TessBaseAPIDelete) destroy;
  decltype(&TessBaseAPIInit2) init;
  decltype(&TessBaseAPISetVariable) set_variable;
  decltype(&TessBaseAPISetPageSegMode) set_page_mode;
  decltype(&TessBaseAPISetImage2) set_image;
  decltype(&TessBaseAPISetSourceResolution) set_resolution;
  decltype(&TessBaseAPIRecognize) recognize;
  decltype(&TessBaseAPIClear) clear;
  decltype(&TessBaseAPIGetIterator) iterator;
  decltype(&TessResultIteratorDelete) delete_iterator;
  decltype(&TessResultIteratorGetPageIteratorConst) places;
  decltype(&TessResultIteratorNext) next;
  decltype(&TessResultIteratorGetUTF8Text) text;
  decltype(&TessResultIteratorConfidence) confidence;
  decltype(&TessPageIteratorIsAtBeginningOf) is_at_beginning;
  decltype(&TessPageIteratorBoundingBox) box;
  decltype(&TessResultIteratorGetChoiceIterator) choices;
  decltype(&TessChoiceIteratorDelete) delete_choices;
  decltype(&TessChoiceIteratorNext) next_choice;
  decltype(&TessChoiceIteratorGetUTF8Text) choice_text;
  decltype(&TessChoiceIteratorConfidence) choice_confidence;
};

template <class Function>
bool find_function(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(dlsym(library, name));
  return function != nullptr;
}

bool find_functions(void* library, Tesseract& tess) {
  return find_function(library, "TessVersion", tess.version) &&
         find_function(library, "TessDeleteText", tess.delete_text) &&
         find_function(library, "TessBaseAPICreate", tess.create) &&
         find_function(library, "TessBaseAPIDelete", tess.destroy) &&
         find_function(library, "TessBaseAPIInit2", tess.init) &&
         find_function(library, "TessBaseAPISetVariable", tess.set_variable) &&
         find_function(library, "TessBaseAPISetPageSegMode", tess.set_page_mode) &&
         find_function(library, "TessBaseAPISetImage2", tess.set_image) &&
         find_function(library, "TessBaseAPISetSourceResolution", tess.set_resolution) &&
         find_function(library, "TessBaseAPIRecognize", tess.recognize) &&
         find_function(library, "TessBaseAPIClear", tess.clear) &&
         find_function(library, "TessBaseAPIGetIterator", tess.iterator) &&
         find_function(library, "TessResultIteratorDelete", tess.delete_iterator) &&
         find_function(library, "TessResultIteratorGetPageIteratorConst", tess.places) &&
         find_function(library, "TessResultIteratorNext", tess.next) &&
         find_function(library, "TessResultIteratorGetUTF8Text", tess.text) &&
         find_function(library, "TessResultIteratorConfidence", tess.confidence) &&
         find_function(library, "TessPageIteratorIsAtBeginningOf", tess.is_at_beginning) &&
         find_function(library, "TessPageIteratorBoundingBox", tess.box) &&
         find_function(library, "TessResultIteratorGetChoiceIterator", tess.choices) &&
         find_function(library, "TessChoiceIteratorDelete", tess.delete_choices) &&
         find_function(library, "TessChoiceIteratorNext", tess.next_choice) &&
         find_function(library, "TessChoiceIteratorGetUTF8Text", tess.choice_text) &&
         find_function(library, "TessChoiceIteratorConfidence", tess.choice_confidence);
}

const Tesseract* load_tesseract() {
  static Tesseract tess;
  const std::string name = "libtesseract.so." + std::to_string(TESSERACT_MAJOR_VERSION);
  void* library = dlopen(name.c_str(), RTLD_NOW | RTLD_GLOBAL);
  return library && find_functions(library, tess) ? &tess : nullptr;
}

// Loaded when a picture is read first, since most runs read none: Tesseract and
// the forty libraries behind it double the time in which the program starts.
// Null where it is not installed.
const Tesseract* tesseract_library() {
  static const Tesseract* const library = load_tesseract();
  return library;
}

std::string package_of(std::string language) {
  std::ranges::replace(language, '_', '-');
  return "tesseract-ocr-" + language;
}

// Pages are the unit of work: one thread each. Threads of Tesseract's own would
// wait for each other most of the time. Its OpenMP runtime read the environment
// when it was loaded, and Tesseract asks for a number of threads each time, so
// only the depth of parallel regions can still stop it.
void keep_to_one_thread() {
  using SetLevels = void (*)(int);
  if (void* found = dlsym(RTLD_DEFAULT, "omp_set_max_active_levels")) {
    reinterpret_cast<SetLevels>(found)(0);
  }
}

void add_alternatives(const Tesseract& tess, const TessResultIterator* symbol,
                      std::vector<CharacterReading>& readings) {
  TessChoiceIterator* choice = tess.choices(symbol);
  if (!choice) return;
  do {
    const char* text = tess.choice_text(choice);
    const float probability = tess.choice_confidence(choice) / 100;
    if (!text || probability < kLeastProbability) continue;
    const std::u32string codes = to_utf32(text);
    if (codes.size() != 1) continue;
    const auto known = std::ranges::find(readings, codes[0], &CharacterReading::code);
    if (known == readings.end()) {
      readings.push_back({codes[0], probability});
    } else {
      known->probability = std::max(known->probability, probability);
    }
  } while (tess.next_choice(choice) != 0);
  tess.delete_choices(choice);
}

// The text of a symbol; empty where there is none.
std::u32string symbol_text(const Tesseract& tess, const TessResultIterator* symbol) {
  char* text = tess.text(symbol, tesseract::RIL_SYMBOL);
  if (!text) return {};
  std::u32string codes = to_utf32(text);
  tess.delete_text(text);
  return codes;
}

// One code of a symbol that stands for several ("……") each.
void add_symbol(const Tesseract& tess, const TessResultIterator* symbol, bool after_space,
                std::vector<ReadCharacter>& characters) {
  const std::u32string codes = symbol_text(tess, symbol);
  ReadCharacter character;
  PixelBox& box = character.box;
  if (codes.empty() || tess.box(tess.places(symbol), tesseract::RIL_SYMBOL, &box.left, &box.top,
                                &box.right, &box.bottom) == 0) {
    return;
  }
  character.confidence = std::clamp(tess.confidence(symbol, tesseract::RIL_SYMBOL), 0.F, 100.F);
  character.after_space = after_space;
  const int width = box.width();
  const auto count = static_cast<int>(codes.size());
  const int left = box.left;
  for (int i = 0; i < count; ++i) {
    character.readings = {{codes[static_cast<std::size_t>(i)], character.confidence / 100}};
    if (count == 1) add_alternatives(tess, symbol, character.readings);
    box.left = left + width * i / count;
    box.right = left + width * (i + 1) / count;
    characters.push_back(character);
    character.after_space = false;
  }
}

}  // namespace

std::string recognizer_version() {
  const Tesseract* tess = tesseract_library();
  return tess ? tess->version() : "none";
}

struct LineRecognizer::State {
  explicit State(const Tesseract& library) : tess(library), api(library.create()) {}
  ~State() { tess.destroy(api); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  const Tesseract& tess;
  TessBaseAPI* api;
};

LineRecognizer::LineRecognizer(std::unique_ptr<State> state) : state_(std::move(state)) {}
LineRecognizer::~LineRecognizer() = default;
LineRecognizer::LineRecognizer(LineRecognizer&&) noexcept = default;
LineRecognizer& LineRecognizer::operator=(LineRecognizer&&) noexcept = default;

Result<LineRecognizer> LineRecognizer::load(const std::string& language,
                                            Alternatives alternatives) {
  const Tesseract* tess = tesseract_library();
  if (!tess) {
    return fail(ErrorCode::unsupported, "Tesseract is missing; install the package libtesseract5");
  }
  keep_to_one_thread();
  auto state = std::make_unique<State>(*tess);
  if (tess->init(state->api, nullptr, language.c_str(), tesseract::OEM_LSTM_ONLY) != 0) {
    return fail(ErrorCode::unsupported, "the Tesseract model " + language +
                                            " is missing; install the package " +
                                            package_of(language));
  }
  const bool some = alternatives == Alternatives::some;
  tess->set_variable(state->api, "lstm_choice_mode", some ? "2" : "0");
  tess->set_variable(state->api, "lstm_choice_iterations", kAlternativeRounds);
  tess->set_variable(state->api, "debug_file", "/dev/null");
  tess->set_page_mode(state->api, tesseract::PSM_SINGLE_LINE);
  return LineRecognizer(std::move(state));
}

std::vector<ReadCharacter> LineRecognizer::read_among(Pix* line, const char* alphabet) {
  constexpr const char* kAllowed = "tessedit_char_whitelist";
  state_->tess.set_variable(state_->api, kAllowed, alphabet);
  std::vector<ReadCharacter> characters = read(line);
  state_->tess.set_variable(state_->api, kAllowed, "");
  return characters;
}

std::vector<ReadCharacter> LineRecognizer::read(Pix* line) {
  std::vector<ReadCharacter> characters;
  const Tesseract& tess = state_->tess;
  tess.set_image(state_->api, line);
  tess.set_resolution(state_->api, 300);
  if (tess.recognize(state_->api, nullptr) == 0) {
    if (TessResultIterator* symbol = tess.iterator(state_->api)) {
      do {
        const bool space = !characters.empty() &&
                           tess.is_at_beginning(tess.places(symbol), tesseract::RIL_WORD) != 0;
        add_symbol(tess, symbol, space, characters);
      } while (tess.next(symbol, tesseract::RIL_SYMBOL) != 0);
      tess.delete_iterator(symbol);
    }
  }
  tess.clear(state_->api);
  return characters;
}

}  // namespace zhengbao
