#pragma once
#include "core/text/sentence.h"

/// What is wrong with the writing of an expression. The place is told beside the sentence.
namespace huimin::feel::syntax {

// What stands where something else was expected: {0} of the sentences further down.
inline constexpr Sentence foundEnd{"但表达式到此结束", "but the expression ends here"};
inline constexpr Sentence foundToken{"但这里写的是 “{0}”", "but found \"{0}\""};

// A value, a name, an operator.
inline constexpr Sentence empty{"表达式是空的；请写一个值、名称或条件",
                                "the expression is empty; write a value, a name or a condition"};
inline constexpr Sentence emptyTests{"单元格是空的；不作限制时请写 “-”",
                                     "the cell is empty; write \"-\" where it does not matter"};
inline constexpr Sentence value{"这里应写一个值、名称或括号，{0}", "expected a value, a name or a bracket, {0}"};
inline constexpr Sentence operand{"“{1}” 的后面应写一个值、名称或括号，{0}",
                                  "expected a value, a name or a bracket after \"{1}\", {0}"};
inline constexpr Sentence operatorOrEnd{"这里应是运算符，或者表达式到此结束，{0}",
                                        "expected an operator or the end of the expression, {0}"};
inline constexpr Sentence wordAfterName{
    "没有名为 “{0}” 的名称，“{1}” 之后应是运算符；请检查名称的写法，或者补上漏掉的运算符",
    "there is no name \"{0}\", and after \"{1}\" an operator is expected; check the "
    "spelling, or add the operator that is missing"};
inline constexpr Sentence pathName{"“.” 的后面应写名称，{0}", "expected a name after \".\", {0}"};

// Characters and literals.
inline constexpr Sentence stray{"表达式里没有 “{0}” 这个符号", "\"{0}\" is no sign of the expression language"};
inline constexpr Sentence strayMeant{"表达式里没有 “{0}” 这个符号；请改写为 {1}",
                                     "\"{0}\" is no sign of the expression language; write {1}"};
inline constexpr Sentence notUtf8{"这里不是 UTF-8 编码的文字；请把文件存为 UTF-8",
                                  "this is no UTF-8 text; save the file as UTF-8"};
inline constexpr Sentence openText{
    "从这里开始的文本没有在同一行写上结束的引号 \"；文本内换行请写 \\n，引号请写 \\\"",
    "the text that begins here has no closing quote \" on its line; inside a text write \\n "
    "for a line break and \\\" for a quote"};
inline constexpr Sentence openComment{"从这里开始的注释没有写上结束的 */",
                                      "the comment that begins here is not closed with */"};
inline constexpr Sentence badEscape{
    "文本里的 “{0}” 没有含义；反斜杠请写 \\\\，可用的有 \\\" \\\\ \\n \\r \\t \\uXXXX \\UXXXXXX",
    "\"{0}\" means nothing in a text; write \\\\ for a backslash; there are \\\" \\\\ \\n \\r \\t "
    "\\uXXXX \\UXXXXXX"};
inline constexpr Sentence hugeNumber{
    "数 {0} 太大或太长；最多 10000 个字符，指数在 -6000 到 6000 之间",
    "the number {0} is too large or too long; at most 10,000 characters, and exponents "
    "from -6000 to 6000"};
inline constexpr Sentence atText{"“@” 的后面应写引号中的日期或时长，例如 @\"2024-01-31\"，{0}",
                                 "expected a date or duration in quotes after \"@\", as in @\"2024-01-31\", {0}"};
inline constexpr Sentence badAt{
    "“{0}” 既不是日期也不是时长；日期写作 @\"2024-01-31\"，时长写作 @\"P1Y2M\" 或 @\"P3DT4H\"",
    "\"{0}\" is neither a date nor a duration; write @\"2024-01-31\", @\"P1Y2M\" or @\"P3DT4H\""};

// Brackets. {1} and {2} are the line and column of the bracket that was opened.
inline constexpr Sentence closeParen{"第 {1} 行第 {2} 列的 “(” 还没有配上 “)”，{0}",
                                     "expected \")\" for the \"(\" at line {1}, column {2}, {0}"};
inline constexpr Sentence closeArguments{
    "第 {1} 行第 {2} 列的 “(” 还没有配上 “)”：参数之后应写 “,” 或 “)”，{0}",
    "expected \",\" or \")\" after an argument, for the \"(\" at line {1}, column {2}, {0}"};
inline constexpr Sentence closeTests{"第 {1} 行第 {2} 列的 “(” 还没有配上 “)”：这里应写 “,” 或 “)”，{0}",
                                     "expected \",\" or \")\" for the \"(\" at line {1}, column {2}, {0}"};
inline constexpr Sentence closeList{"第 {1} 行第 {2} 列的 “[” 还没有配上 “]”：这里应写 “,” 或 “]”，{0}",
                                    "expected \",\" or \"]\" for the \"[\" at line {1}, column {2}, {0}"};
inline constexpr Sentence closeFilter{"第 {1} 行第 {2} 列的 “[” 还没有配上 “]”，{0}",
                                      "expected \"]\" for the \"[\" at line {1}, column {2}, {0}"};
inline constexpr Sentence closeContext{"第 {1} 行第 {2} 列的 “{” 还没有配上 “}”：这里应写 “,” 或 “}”，{0}",
                                       "expected \",\" or \"}\" for the \"{\" at line {1}, column {2}, {0}"};
inline constexpr Sentence closeRange{
    "第 {1} 行第 {2} 列开始的区间应以 “]” 或 “)” 结束，{0}",
    "expected \"]\" or \")\" to end the range that begins at line {1}, column {2}, {0}"};
inline constexpr Sentence rangeDots{"以 “]” 开头的是区间，这里应写 “..”，例如 ]1..5]，{0}",
                                    "what begins with \"]\" is a range: expected \"..\", as in ]1..5], {0}"};
inline constexpr Sentence commaInBrackets{"圆括号里只能写一个值，{0}；列表请用方括号，例如 [1, 2]",
                                          "round brackets hold one value, {0}; a list has square ones, as in [1, 2]"};
inline constexpr Sentence contextColon{"“{1}” 的后面应写 “:” 和它的值，{0}",
                                       "expected \":\" and a value after \"{1}\", {0}"};
inline constexpr Sentence contextKey{"“{” 里应写 名称: 值，{0}", "expected name: value inside \"{\", {0}"};

// Calls.
inline constexpr Sentence notCallable{
    "只能按名称调用函数；这里的 “(” 前面不是函数名",
    "a function is called by its name; what stands before this \"(\" is no function name"};
inline constexpr Sentence noSuchFunction{"没有名为 “{0}” 的函数；请检查函数名的写法",
                                         "there is no function \"{0}\"; check the spelling of its name"};
inline constexpr Sentence mixedArguments{"参数要么都写名称，要么都不写；请统一写法",
                                         "either all arguments are named or none is; write them alike"};

// Constructs.
inline constexpr Sentence thenExpected{
    "“if” 的条件后面应写 “then”，{0}；完整写法：if 条件 then 值 else 值",
    "expected \"then\" after the condition of \"if\", {0}; the whole is: if condition "
    "then value else value"};
inline constexpr Sentence elseExpected{
    "“then” 的值后面应写 “else”，{0}；每个 “if” 都要有 “else”",
    "expected \"else\" after the value of \"then\", {0}; every \"if\" has an \"else\""};
inline constexpr Sentence iteratorName{
    "“{1}” 的后面应写变量名，{0}；写法：{1} x in 列表 {2} …",
    "expected the name of a variable after \"{1}\", {0}; it is written: {1} x in list {2} …"};
inline constexpr Sentence iteratorIn{
    "变量名后面应写 “in”，{0}；写法：{1} x in 列表 {2} …",
    "expected \"in\" after the name of the variable, {0}; it is written: {1} x in list {2} …"};
inline constexpr Sentence iteratorEnd{"这里应写 “,” 或 “{2}”，{0}；写法：{1} x in 列表 {2} …",
                                      "expected \",\" or \"{2}\", {0}; it is written: {1} x in list {2} …"};
inline constexpr Sentence betweenAnd{
    "“between” 的下限后面应写 “and”，{0}；写法：x between 1 and 10",
    "expected \"and\" after the lower bound of \"between\", {0}; it is written: x between 1 and 10"};
inline constexpr Sentence chain{
    "不能连写两个大小比较；请写成 a {0} b and b {1} c，或者用 between 或区间",
    "two orders cannot follow each other; write a {0} b and b {1} c, or use between or a range"};
inline constexpr Sentence joinedTests{
    "以比较符开头的测试不能用 “{0}” 连接；请写成区间，例如 [60..80)，或者写 ? >= 60 {0} ? < 80",
    "tests that begin with a comparison cannot be joined by \"{0}\"; write a range, as in "
    "[60..80), or ? >= 60 {0} ? < 80"};
inline constexpr Sentence notEqualAlone{
    "左边没有值的 “!=” 只能写在 in 的后面或决策表的单元格里",
    "\"!=\" without a left side stands only after \"in\" or in a cell of a decision table"};
inline constexpr Sentence ofExpected{"“instance” 的后面应写 “of”，{0}；写法：x instance of number",
                                     "expected \"of\" after \"instance\", {0}; it is written: x instance of number"};
inline constexpr Sentence typeName{"这里应写类型名，例如 number、string、date，{0}",
                                   "expected the name of a type, as in number, string, date, {0}"};
inline constexpr Sentence typeClose{"类型 “{1}<” 的后面应写 “>”，{0}",
                                    "expected \">\" to close the type \"{1}<\", {0}"};
inline constexpr Sentence typeColon{"类型 “context<” 里应写 名称: 类型，{0}",
                                    "expected name: type inside the type \"context<\", {0}"};

// FEEL, but not ours.
inline constexpr Sentence noTimeOfDay{
    "“{0}” 涉及一天中的时刻，不在本软件采用的 FEEL 范围之内；日期请写 date(\"2024-01-31\")",
    "\"{0}\" is about the time of day, which is not part of the profile; write a date as "
    "date(\"2024-01-31\")"};
inline constexpr Sentence noClock{
    "“{0}()” 取的是计算机的时间，不在本软件采用的 FEEL 范围之内；请用规则包里的认定日期",
    "\"{0}()\" reads the clock, which is not part of the profile; use the day of determination "
    "that the pack gives"};
inline constexpr Sentence noRegularExpressions{
    "“{0}()” 使用正则表达式，不在本软件采用的 FEEL 范围之内；可用 contains、starts with、ends with",
    "\"{0}()\" takes a regular expression, which is not part of the profile; there are "
    "contains, starts with, ends with"};
inline constexpr Sentence noRangeFunction{
    "“range()” 不在本软件采用的 FEEL 范围之内；请直接写区间，例如 [1..10]",
    "\"range()\" is not part of the profile; write the range itself, as in [1..10]"};
inline constexpr Sentence noIs{"“is()” 不在本软件采用的 FEEL 范围之内；请用 =",
                               "\"is()\" is not part of the profile; use ="};
inline constexpr Sentence noFunctions{
    "函数定义不在本软件采用的 FEEL 范围之内；请在规则包里另写一个定义",
    "function literals are not part of the profile; write a definition in the pack instead"};

// Limits.
inline constexpr Sentence tooLong{"表达式有 {0} 个字符，最多 {1} 个；请拆成几个定义",
                                  "the expression has {0} characters, at most {1} are read; split it into definitions"};
inline constexpr Sentence tooDeep{
    "表达式嵌套或连续的运算超过 {0} 层；请拆成几个定义，或者用列表和 sum、all、any",
    "the expression is nested, or goes on from operator to operator, more than {0} levels deep; split "
    "it into definitions, or use a list with sum, all or any"};

} // namespace huimin::feel::syntax
