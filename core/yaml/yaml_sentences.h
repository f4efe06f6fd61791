#pragma once
#include "core/text/sentence.h"

/// What the strict reader, the map reader and the document say about a YAML file, in both languages side by side.
namespace huimin::yaml::sentences {

// Opening a file.
inline constexpr Sentence noSuchFile{"找不到文件“{0}”。请检查文件名和所在的文件夹。",
                                     "There is no file \"{0}\". Check its name and folder."};
inline constexpr Sentence isFolder{"“{0}”是一个文件夹，不是文件。请指定文件夹里的一个文件。",
                                   "\"{0}\" is a folder, not a file. Name a file inside it."};
inline constexpr Sentence noPermission{"没有读取文件“{0}”的权限。请检查文件的权限，或者请管理员开放。",
                                       "You are not allowed to read the file \"{0}\". Check its permissions or ask the administrator."};
inline constexpr Sentence cannotRead{"读取文件“{0}”时出错：{1}。请重试，或者换一份拷贝。",
                                     "The file \"{0}\" could not be read: {1}. Try again, or use another copy."};

// The file as a whole.
inline constexpr Sentence tooLarge{"文件太大：超过了 8 MiB 的上限。请把它拆成几个文件。",
                                   "The file is too large: over the limit of 8 MiB. Split it into several files."};
inline constexpr Sentence emptyFile{"文件是空的，里面没有任何内容。请填写内容，或者换一个文件。",
                                    "The file is empty: nothing is written in it. Fill it in, or choose another file."};
inline constexpr Sentence invalidUtf8{"这里的字节不是 UTF-8 文字。请用编辑器把文件另存为 UTF-8 编码。",
                                      "The bytes here are not UTF-8 text. Save the file as UTF-8 in your editor."};
inline constexpr Sentence nul{"这里有一个空字符（NUL），文字文件里不能有。请删去它；如果文件是 UTF-16，请另存为 UTF-8。",
                              "There is a NUL character here, which a text file cannot hold. Delete it; if the file is UTF-16, save it as UTF-8."};
inline constexpr Sentence controlCharacter{"这里有一个看不见的控制字符（{0}），不能直接写在文件里。请删去它。",
                                           "There is an invisible control character here ({0}), which cannot stand in the file. Delete it."};
inline constexpr Sentence loneCarriageReturn{"这一行只用回车符（CR）结束。请把文件的换行改为 LF 或 CRLF。",
                                             "This line ends with a bare carriage return. Change the line ends of the file to LF or CRLF."};
inline constexpr Sentence severalDocuments{"一个文件里只能有一份文档，这里又用“---”开始了一份。请把它放到另一个文件里。",
                                           "A file holds one document, but another begins here with \"---\". Put it into a file of its own."};
inline constexpr Sentence directive{"这里不用以“%”开头的指令行。请删去这一行。",
                                    "Directive lines beginning with \"%\" are not used here. Delete this line."};
inline constexpr Sentence textAfterEnd{"内容到前面已经结束了，这里又多出一段。请检查缩进，或者前面一行是否少了冒号。",
                                       "The content has already ended before this, yet more follows. Check the indentation, or whether a colon is missing above."};
inline constexpr Sentence tooManyMistakes{"错误太多，后面的不再列出。请先改正前面的，再检查一次。",
                                          "There are too many mistakes to list the rest. Correct those above, then check again."};

// What YAML has and this program does not use.
inline constexpr Sentence duplicateKey{"“{0}”在第 {1} 行已经写过一次，同一处不能写两次。请删去其中一个。",
                                       "\"{0}\" is already written on line {1}; it cannot be written twice in one place. Delete one of them."};
inline constexpr Sentence anchor{"这里不用锚点（“{0}”）。请删去它；要重复的内容请直接再写一遍。",
                                 "Anchors (\"{0}\") are not used here. Delete it, and write repeated content out in full."};
inline constexpr Sentence alias{"这里不用别名（“{0}”）。请把它所指的内容直接写出来；如果是文字，请加上引号。",
                                "Aliases (\"{0}\") are not used here. Write out what it refers to; if it is text, put it in quotes."};
inline constexpr Sentence tag{"这里不用标签（“{0}”）。请删去它；如果是文字，请加上引号。",
                              "Tags (\"{0}\") are not used here. Delete it; if it is text, put it in quotes."};
inline constexpr Sentence mergeKey{"这里不用合并键“<<”。请把要合并的各项直接写出来。",
                                   "The merge key \"<<\" is not used here. Write the entries out in full."};
inline constexpr Sentence tooDeep{"嵌套太深：超过了 64 层。请检查是否多写了括号或缩进。",
                                  "The nesting is deeper than 64 levels. Check for surplus brackets or indentation."};
inline constexpr Sentence keyNotText{"冒号前面的名称只能是一段文字，不能是列表或一组项目。请改成文字。",
                                     "What stands before the colon must be plain text, not a list or a group of entries. Write a text instead."};
inline constexpr Sentence questionMarkKey{"这里不用以“?”开头的写法。请写成“名称: 值”。",
                                          "Keys introduced by \"?\" are not used here. Write \"name: value\" instead."};
inline constexpr Sentence missingKey{"这里缺少冒号前面的名称。请补上名称，或者删去多余的冒号或逗号。",
                                     "The name before the colon is missing here. Add it, or delete the surplus colon or comma."};
inline constexpr Sentence missingColon{"“{0}”后面缺少冒号。请写成“名称: 值”；如果它是上一行文字的一部分，请给它多加缩进。",
                                       "A colon is missing after \"{0}\". Write \"name: value\"; if it belongs to the text above, indent it further."};
inline constexpr Sentence keyWithoutColon{"大括号里的名称后面要写冒号和值，这里却换了行。请写成“名称: 值”。",
                                          "Inside braces a colon and a value follow the name, but the line ends here. Write \"name: value\"."};
inline constexpr Sentence emptyListItem{"逗号前面什么也没有写。请补上内容，或者删去多余的逗号。",
                                        "Nothing is written before the comma. Add an item, or delete the surplus comma."};

// Syntax.
inline constexpr Sentence unclosedQuote{"从这里开始的引号没有结束。请在文字末尾补上 {0}。",
                                        "The quote opened here is never closed. Add {0} at the end of the text."};
inline constexpr Sentence unclosedBracket{"从这里开始的括号“{0}”没有结束。请在末尾补上“{1}”。",
                                          "The bracket \"{0}\" opened here is never closed. Add \"{1}\" at its end."};
inline constexpr Sentence missingComma{"第 {0} 行打开的括号“{1}”还没有结束，这里的内容接不上。请检查前面是否少了逗号，或者少了“{2}”。",
                                       "The bracket \"{1}\" opened on line {0} is still open, and this does not fit. Check for a missing comma before it, or a missing \"{2}\"."};
inline constexpr Sentence strayBracket{"这里的右括号没有对应的左括号。请删去它，或者检查括号是否成对。",
                                       "This closing bracket has no opening bracket to match. Delete it, or check that brackets come in pairs."};
inline constexpr Sentence tabInIndentation{"这一行用制表符（Tab）缩进。请改用空格。",
                                           "This line is indented with a tab. Use spaces instead."};
inline constexpr Sentence badIndentation{"这里的内容与前面接不上。请检查这一行的缩进是否与同级各项对齐，前面的引号是否成对。",
                                         "This does not fit what stands before it. Check that the line is indented like its neighbours, and that quotes before it come in pairs."};
inline constexpr Sentence quoteAcrossLines{"这里的内容与前面接不上。第 {0} 行打开的引号到第 {1} 行才结束，请检查是否漏写了引号。",
                                           "This does not fit what stands before it. The quote opened on line {0} ends only on line {1}: check whether a quote is missing."};
inline constexpr Sentence dashHere{"这里不能用“- ”开始一个列表项。请另起一行并缩进；如果是文字，请加上引号。",
                                   "A list item \"- \" cannot begin here. Start it on a line of its own, indented; if it is text, put it in quotes."};
inline constexpr Sentence colonHere{"这里的冒号接不上。请检查缩进，以及上一行是否少了冒号；如果冒号是文字的一部分，请给文字加上引号。",
                                    "The colon here does not fit. Check the indentation, and whether the line above lacks a colon; if it belongs to a text, put the text in quotes."};
inline constexpr Sentence characterHere{"这里不能直接写“{0}”。请给文字加上引号。",
                                        "\"{0}\" cannot stand here as it is. Put the text in quotes."};
inline constexpr Sentence unknownEscape{"双引号里的“\\”后面不能跟这个字符。要写反斜杠本身，请写“\\\\”。",
                                        "The character after \"\\\" is not known inside double quotes. To write a backslash itself, write \"\\\\\"."};
inline constexpr Sentence invalidUnicode{"双引号里“\\x”“\\u”或“\\U”后面的编号不是一个字符。请改成正确的十六进制编号；要写反斜杠本身，请写“\\\\”。",
                                         "The number after \"\\x\", \"\\u\" or \"\\U\" inside double quotes is no character. Write a correct hexadecimal number; to write a backslash itself, write \"\\\\\"."};
inline constexpr Sentence escapedNul{"文字里不能有空字符（\\0）。请删去它。", "A text cannot hold a NUL character (\\0). Delete it."};
inline constexpr Sentence blockHeader{"“|”或“>”后面只能写 +、- 和缩进的空格数（1 到 9）。请把文字另起一行。",
                                      "After \"|\" or \">\" only +, - and a number of indentation spaces (1 to 9) may stand. Start the text on a new line."};
inline constexpr Sentence markerInQuotes{"引号里的文字被“---”或“...”行打断了。请检查前面的引号是否结束。",
                                         "The text in quotes is cut by a line \"---\" or \"...\". Check that the quote before it is closed."};
inline constexpr Sentence notUnderstood{"这里的写法读不懂。请检查这一行和上一行的缩进、冒号、引号和括号。",
                                        "This cannot be understood. Check the indentation, colons, quotes and brackets of this line and the one above."};

// Types and keys.
inline constexpr Sentence expectedMap{"这里应该是一组“名称: 值”，写的却是{0}。", "A group of \"name: value\" entries should stand here, not {0}."};
inline constexpr Sentence expectedEntries{"“{0}”应该是一组“名称: 值”，写的却是{1}。", "\"{0}\" should be a group of \"name: value\" entries, not {1}."};
inline constexpr Sentence expectedList{"“{0}”应该是一个列表（每项以“- ”开头），写的却是{1}。",
                                       "\"{0}\" should be a list (each item beginning with \"- \"), not {1}."};
inline constexpr Sentence expectedText{"“{0}”应该是一段文字，写的却是{1}。", "\"{0}\" should be a text, not {1}."};
inline constexpr Sentence expectedBoolean{"“{0}”应该写 true（是）或 false（否），不加引号；写的却是{1}。",
                                          "\"{0}\" should be true or false, without quotes, not {1}."};
inline constexpr Sentence expectedInteger{"“{0}”应该是一个整数（例如 12），不加引号；写的却是{1}。",
                                          "\"{0}\" should be a whole number such as 12, without quotes, not {1}."};
inline constexpr Sentence integerTooLarge{"“{0}”的数字 {1} 太大。请检查是否多写了数字。",
                                          "The number {1} of \"{0}\" is too large. Check for surplus digits."};
inline constexpr Sentence missingRequired{"这里缺少必须填写的“{0}”。请补上。", "\"{0}\" is required here and missing. Add it."};
inline constexpr Sentence requiredEmpty{"“{0}”必须填写，这里却是空的。请补上内容。", "\"{0}\" must be filled in, but it is empty here. Fill it in."};
inline constexpr Sentence unknownKey{"这里不认识“{0}”这一项。请检查拼写，或者删去它。",
                                     "\"{0}\" is not known here. Check its spelling, or delete it."};
inline constexpr Sentence thousandsMark{"大括号里的逗号用来分开两项，“{0}”就成了单独的一项。如果它是一个数的后半段，请不要写千位分隔符。",
                                        "Inside braces a comma separates entries, so \"{0}\" has become one of its own. If it is the rest of a number, write the number without thousands marks."};
inline constexpr Sentence unknownKeyAmong{"这里不认识“{0}”这一项。可以写的有：{1}。", "\"{0}\" is not known here. Known are: {1}."};

inline constexpr Sentence foundNothing{"空的", "nothing"};
inline constexpr Sentence foundText{"文字“{0}”", "the text \"{0}\""};
inline constexpr Sentence foundPlain{"“{0}”", "\"{0}\""};
inline constexpr Sentence foundList{"一个列表", "a list"};
inline constexpr Sentence foundMap{"一组“名称: 值”", "a group of \"name: value\" entries"};

// Editing.
inline constexpr Sentence noSuchKey{"“{0}”不在文件里：这一处没有“{1}”。可能已经被删去或改名，请重新选择。",
                                    "\"{0}\" is not in the file: there is no \"{1}\" here. It may have been deleted or renamed; choose again."};
inline constexpr Sentence noSuchItem{"“{0}”不在文件里：这个列表没有第 {1} 项。可能已经被删去，请重新选择。",
                                     "\"{0}\" is not in the file: this list has no item {1}. It may have been deleted; choose again."};
inline constexpr Sentence notAMap{"不能在“{0}”处找到或添加“{1}”：这里写的不是一组“名称: 值”。请先把它改成一组。",
                                  "\"{1}\" cannot be found or added at \"{0}\": this is no group of \"name: value\" entries. Turn it into one first."};
inline constexpr Sentence notAList{"“{0}”不能按列表修改：这里写的不是列表。请先把它改成列表。",
                                   "\"{0}\" cannot be edited as a list: what stands here is none. Turn it into one first."};
inline constexpr Sentence keyIsThere{"“{0}”已经写在这里，不能再添加一次。请修改原有的一项。",
                                     "\"{0}\" is already written here and cannot be added again. Change the one that is there."};
inline constexpr Sentence rootStays{"不能删去整个文件的内容。请删去其中的某一项。",
                                    "The whole content of a file cannot be deleted. Delete one of its entries."};
inline constexpr Sentence editNotPossible{"不能在这里自动修改：会影响旁边的内容，或者写不成要求的样子。文件没有变，请直接编辑文字。",
                                          "This cannot be changed automatically: it would affect what stands beside it, or cannot be written as asked. The file is unchanged; edit its text directly."};
inline constexpr Sentence spliceDoesNotFit{"文件在此期间已经变了，这一步不能撤销或重做。请重新打开文件。",
                                           "The file has changed in the meantime, so this step cannot be undone or redone. Open the file again."};

}  // namespace huimin::yaml::sentences
