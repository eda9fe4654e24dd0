// How likely characters and pairs of characters are in written Chinese, to tell
// a right reading from a wrong one.
//
// Source: counts over Chinese statutes and work reports of the State Council
// (han_characters.inc, han_pairs.inc), so official prose is at home here, and
// names, classical verse and lists of chemicals are merely rarer.
//
// Everything is a natural logarithm of a probability. Pure, without allocation,
// safe from several threads; the first call builds the tables (about 1 ms).
#pragma once

namespace zhengbao {

// What a Han character gets that the counts do not hold, and the least any pair
// of Han characters gets.
inline constexpr float kUnseenHan = -17.5F;
// What every character gets that is not Han: they take about an eighth of
// written Chinese, spread over some ten common signs and digits. One value for
// all of them, so that it neither favours nor punishes any.
inline constexpr float kNotHan = -4.5F;

// ln P(c) of a character standing anywhere. Traditional characters are read as
// their Simplified forms (core/traditional_simplified.inc), here and below.
float han_log_probability(char32_t c);

// ln P(second | first): how likely `second` is to follow. A pair that was not
// counted falls back to the character alone, but never above the rarest pair
// counted. After a character that is not Han, and for one, the character alone.
float pair_log_probability(char32_t first, char32_t second);

// True when the counts hold the character or its Simplified form.
bool is_counted_han(char32_t c);

}  // namespace zhengbao
