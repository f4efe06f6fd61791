#pragma once
#include "core/text/sentence.h"

/// What is found in an expression before anything is computed. The place is told beside the sentence.
namespace huimin::feel::checks {

// Types.
inline constexpr Sentence noSuchArithmetic{"“{0}”不能用于{1}和{2}。请核对两边的内容。",
                                           "“{0}” does not go with {1} and {2}. Check both sides."};
inline constexpr Sentence noSuchComparison{"这两样不能比较：{0}和{1}。请核对两边的内容。",
                                           "These cannot be compared: {0} and {1}. Check both sides."};
inline constexpr Sentence noNegative{"“-”后面应是数或者时长，这里是{0}。", "What stands after “-” should be a number or a duration, but is {0}."};
inline constexpr Sentence noTruth{"这里应是一个是否判断，这里是{0}。请写成比较，如 … > 0。",
                                  "This should be true or false, but is {0}. Write a comparison, as … > 0."};
inline constexpr Sentence groupIsNoTruth{"一组事实不是“是”或“否”。请写 applies(…)。",
                                         "A group of facts is neither true nor false. Write applies(…)."};
inline constexpr Sentence thingIsNoTruth{"这里还有下一级，不是一个是否判断。请写明是哪一项，如 eligible.待遇.途径。",
                                         "This has entries and is no truth itself. Name the one that is meant, as eligible.benefit.route."};
inline constexpr Sentence wrongArgument{"“{0}”的参数 {1} 应是{2}，这里是{3}。", "The parameter {1} of “{0}” should be {2}, but is {3}."};
inline constexpr Sentence wrongCall{"“{0}”不是这样用的，可以这样写：{1}。", "“{0}” is not called like this; it is written {1}."};
inline constexpr Sentence noSuchOption{"这里不会是“{0}”，只会是：{1}。请核对选项。", "This is never “{0}”; it is one of: {1}. Check the option."};

// Units.
inline constexpr Sentence unitsDiffer{"单位不同：{0} 和 {1}，不能相加减、比较或者互相代替。请先换算。",
                                      "The units differ: {0} and {1}. They cannot be added, compared or stand for one another. Convert one of them first."};
inline constexpr Sentence ratio{"无单位", "none"};
inline constexpr Sentence exponentWithUnit{"乘方的指数应是没有单位的数，这里的单位是 {0}。", "An exponent has no unit, but this one is in {0}."};
inline constexpr Sentence shouldBeRatio{"“{0}”的参数 {1} 应是没有单位的数，这里的单位是 {2}。", "The parameter {1} of “{0}” has no unit, but this one is in {2}."};

// What may be null because something goes wrong.
inline constexpr Sentence nullEqualsNothing{"这里可能算不出来，那样是空值，而空值不等于任何值：会被不声不响地当作“否”。请先写 … != null and …，或者 if … = null then null else …。",
                                            "This may not come out at all, and then it is null, which equals nothing: a silent no. Ask first: … != null and …, or if … = null then null else …."};
inline constexpr Sentence nullTakesElse{"这个条件可能算不出来，那样是空值，就不声不响地走了 else。请先问会算不出来的那一项：if … = null then null else …。",
                                        "This condition may not come out at all, and then it is null and silently takes the else branch. Ask first for what may not come out: if … = null then null else …."};
inline constexpr Sentence nullIsLeftOut{"这个筛选条件可能算不出来，那样是空值，这一项就不声不响地被筛掉了。请先写 … != null and …。",
                                        "This filter may not come out at all for an item, and then it is null and the item is silently left out. Ask first: … != null and …."};
inline constexpr Sentence alwaysNull{"这里永远算不出来：{0}。请改正。", "This never comes out: {0}. Correct it."};
inline constexpr Sentence mayComeOutNull{"这个公式可能得出空值，那样就无法认定。请让每一支都得出结果。",
                                         "The formula may come out as null, and then nothing can be determined. Let every branch give a result."};
inline constexpr Sentence branchesDiffer{"这里有时得出{0}，有时得出{1}。请让每一支（每一行）得出同一类的结果。",
                                         "What comes out here is now {0}, now {1}. Let every branch, or every row, give the same type."};

// What may not apply.
inline constexpr Sentence notAskedFor{"“{0}”可能不适用，那样“{1}”就是空值。请先写 applies({0}) and …。",
                                      "“{0}” may not apply, and then “{1}” is null. Ask first: applies({0}) and …."};
inline constexpr Sentence notAskedForInList{"列表里可能有不适用“{0}”的，那样“{1}”就是空值。请先筛选，如 列表[applies({0})]。",
                                            "For some items of the list “{0}” may not apply, and then “{1}” is null. Filter first, as list[applies({0})]."};
inline constexpr Sentence mayBeNull{"这里可能是空值（没有在领取）。请先写 … != null and …。",
                                    "This may be null (nothing is being paid). Ask first: … != null and …."};

// Always the same.
inline constexpr Sentence alwaysTrue{"这个判断总是成立：按声明的范围和前面的条件，不会有别的结果。请核对数值，或者删去它。",
                                     "This is always true: by the declared ranges and the conditions before it, it cannot be otherwise. Check the value, or delete it."};
inline constexpr Sentence alwaysFalse{"这个判断总是不成立：按声明的范围和前面的条件，不会有别的结果。请核对数值，或者删去它。",
                                      "This is always false: by the declared ranges and the conditions before it, it cannot be otherwise. Check the value, or delete it."};
inline constexpr Sentence mayFallBelowZero{"这个数额可能算出小于 0 的结果，那样会按 0 计。请写成 max(0, …)，或者补上保证不小于 0 的条件。",
                                            "This amount may come out below 0 and would then count as 0. Write max(0, …), or add the condition that keeps it from falling below."};
inline constexpr Sentence neverTaken{"永远走不到这里：前面的条件总有另一个结果。请核对条件，或者删去这一支。",
                                     "This is never reached: the condition before it always goes the other way. Check the condition, or delete the branch."};
inline constexpr Sentence mayDivideByZero{"除数可能是零，那样结果就是空值。请先判断，如 if … > 0 then … else 0。",
                                          "The divisor may be zero, and then the result is null. Ask first, as if … > 0 then … else 0."};

// What an expression is for.
inline constexpr Sentence shouldBe{"这里应得出{0}，这个公式得出{1}。", "This should come out as {0}, but the formula gives {1}."};
inline constexpr Sentence optionWithoutLabel{"这个公式会得出“{0}”，而 options 里没有它。请补上它的说法，或者改公式。",
                                             "This may come out as “{0}”, which is not among the options. Add it with its words, or change the formula."};
inline constexpr Sentence declaredUnitDiffers{"写明的单位是 {0}，公式得出的是 {1}。请改公式，或者改 unit。",
                                              "The declared unit is {0}, but the formula gives {1}. Change the formula, or the unit."};
inline constexpr Sentence unitOfNoNumber{"写了单位 {0}，公式得出的却是{1}，没有单位。请删去 unit。",
                                         "A unit {0} is declared, but the formula gives {1}, which has none. Delete the unit."};

}  // namespace huimin::feel::checks
