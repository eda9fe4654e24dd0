#include "extract/ocr/line_recognizer.h"

#include <dlfcn.h>
#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <algorithm>
#include <string_view>

#include "core/text.h"

namespace zhengbao {

namespace {

// Readings below this are the noise floor of the model.
constexpr float kLeastProbability = 0.005F;

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

void add_alternatives(const tesseract::ResultIterator& symbol,
                      std::vector<CharacterReading>& readings) {
  tesseract::ChoiceIterator choice(symbol);
  do {
    const char* text = choice.GetUTF8Text();
    if (!text || choice.Confidence() < kLeastProbability * 100) continue;
    const std::u32string codes = to_utf32(text);
    if (codes.size() != 1) continue;
    const auto known = std::ranges::find(readings, codes[0], &CharacterReading::code);
    if (known == readings.end()) {
      readings.push_back({codes[0], choice.Confidence() / 100});
    } else {
      known->probability = std::max(known->probability, choice.Confidence() / 100);
    }
  } while (choice.Next());
}

// One code of a symbol that stands for several ("……") each.
void add_symbol(const tesseract::ResultIterator& symbol, bool after_space,
                std::vector<ReadCharacter>& characters) {
  const std::unique_ptr<const char[]> text(symbol.GetUTF8Text(tesseract::RIL_SYMBOL));
  ReadCharacter character;
  if (!text || !symbol.BoundingBox(tesseract::RIL_SYMBOL, &character.box.left, &character.box.top,
                                   &character.box.right, &character.box.bottom)) {
    return;
  }
  character.confidence = std::clamp(symbol.Confidence(tesseract::RIL_SYMBOL), 0.F, 100.F);
  character.after_space = after_space;
  const std::u32string codes = to_utf32(text.get());
  const int width = character.box.width();
  const auto count = static_cast<int>(codes.size());
  const int left = character.box.left;
  for (int i = 0; i < count; ++i) {
    character.readings = {{codes[static_cast<std::size_t>(i)], character.confidence / 100}};
    if (count == 1) add_alternatives(symbol, character.readings);
    character.box.left = left + width * i / count;
    character.box.right = left + width * (i + 1) / count;
    characters.push_back(character);
    character.after_space = false;
  }
}

}  // namespace

std::string recognizer_version() { return tesseract::TessBaseAPI::Version(); }

struct LineRecognizer::State {
  tesseract::TessBaseAPI api;
};

LineRecognizer::LineRecognizer(std::unique_ptr<State> state) : state_(std::move(state)) {}
LineRecognizer::~LineRecognizer() = default;
LineRecognizer::LineRecognizer(LineRecognizer&&) noexcept = default;
LineRecognizer& LineRecognizer::operator=(LineRecognizer&&) noexcept = default;

Result<LineRecognizer> LineRecognizer::load(const std::string& language) {
  keep_to_one_thread();
  auto state = std::make_unique<State>();
  if (state->api.Init(nullptr, language.c_str(), tesseract::OEM_LSTM_ONLY) != 0) {
    return fail(ErrorCode::unsupported, "the Tesseract model " + language +
                                            " is missing; install the package " +
                                            package_of(language));
  }
  state->api.SetVariable("lstm_choice_mode", "2");
  state->api.SetVariable("debug_file", "/dev/null");
  state->api.SetPageSegMode(tesseract::PSM_SINGLE_LINE);
  return LineRecognizer(std::move(state));
}

std::vector<ReadCharacter> LineRecognizer::read(Pix* line) {
  std::vector<ReadCharacter> characters;
  state_->api.SetImage(line);
  state_->api.SetSourceResolution(300);
  if (state_->api.Recognize(nullptr) == 0) {
    const std::unique_ptr<tesseract::ResultIterator> symbol(state_->api.GetIterator());
    if (symbol && !symbol->Empty(tesseract::RIL_SYMBOL)) {
      do {
        const bool space = !characters.empty() && symbol->IsAtBeginningOf(tesseract::RIL_WORD);
        add_symbol(*symbol, space, characters);
      } while (symbol->Next(tesseract::RIL_SYMBOL));
    }
  }
  state_->api.Clear();
  return characters;
}

}  // namespace zhengbao
