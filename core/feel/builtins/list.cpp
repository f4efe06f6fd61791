// The table of list built-ins: DMN 1.5, 10.3.4.4. What is no list counts as a list of one item.
#include <array>

#include "core/feel/builtin.h"
#include "core/feel/builtins/list_functions.h"

namespace huimin::feel {

namespace {

constexpr auto handles = OnUnknown::Handles;
constexpr auto depends = OnUnknown::Depends;

constexpr std::array table{
    Builtin{"list contains", "list, element", "list<a>, =a? -> boolean",
            {"列表是否含有某项", "whether the list holds an item"},
            "list contains([1, 2, 3], 2) = true", handles, listContains},
    Builtin{"count", "list", "list -> how many number",
            {"项数", "how many items"}, "count([1, 2, 3]) = 3", handles, count},
    Builtin{"min", "list | c...", "list<a:ordered> -> least a? | =a:ordered -> least a",
            {"最小的一项", "the least item"}, "min([3, 1, 2]) = 1", handles, least},
    Builtin{"max", "list | c...", "list<a:ordered> -> greatest a? | =a:ordered -> greatest a",
            {"最大的一项", "the greatest item"}, "max(3, 1, 2) = 3", handles, greatest},
    Builtin{"sum", "list | n...", "list<number<u>> -> sum number<u>? | number<u> -> sum number<u>?",
            {"总和；空列表为 null", "the sum; null for an empty list"}, "sum([1, 2, 3]) = 6", handles, sum},
    Builtin{"mean", "list | n...", "list<number<u>> -> among number<u>? | number<u> -> among number<u>?",
            {"平均数", "the mean"}, "mean([1, 2, 4.5]) = 2.5", handles, mean},
    Builtin{"all", "list | b...", "list<boolean> -> boolean | boolean -> boolean",
            {"是否每一项都是“是”", "whether every item is true"}, "all([true, false]) = false", handles, all},
    Builtin{"any", "list | b...", "list<boolean> -> boolean | boolean -> boolean",
            {"是否有一项是“是”", "whether an item is true"}, "any([true, false]) = true", handles, any},
    Builtin{"sublist", "list, start position, length?", "list<a>, number, number -> kept list<a>?",
            {"从某个位置起的一段", "the part from a position on"},
            "sublist([4, 5, 6], 1, 2) = [4, 5]", handles, sublist},
    Builtin{"append", "list, item...", "list<a>, a -> all list<a>",
            {"在末尾加上几项", "with items added at the end"}, "append([1], 2, 3) = [1, 2, 3]", handles, append},
    Builtin{"concatenate", "list...", "list<a> -> all list<a>",
            {"连成一个列表", "the lists one after another"}, "concatenate([1, 2], [3]) = [1, 2, 3]",
            handles, concatenate},
    Builtin{"insert before", "list, position, newItem", "list<a>, number, a -> all list<a>?",
            {"在某个位置之前插入", "with an item put in before a position"},
            "insert before([1, 3], 1, 2) = [2, 1, 3]", handles, insertBefore},
    Builtin{"remove", "list, position", "list<a>, number -> kept list<a>?",
            {"去掉某个位置的一项", "without the item at a position"}, "remove([1, 2, 3], 2) = [1, 3]",
            handles, removeAt},
    Builtin{"list replace", "list, position, newItem", "list<a>, number, a -> all list<a>?",
            {"换掉某个位置的一项", "with the item at a position replaced"},
            "list replace([2, 4, 7, 8], 3, 6) = [2, 4, 6, 8]", handles, listReplace},
    Builtin{"reverse", "list", "list<a> -> all list<a>",
            {"倒过来", "in reverse order"}, "reverse([1, 2, 3]) = [3, 2, 1]", handles, reverse},
    Builtin{"index of", "list, match", "list<a>, =a? -> list<number>",
            {"等于某项的各个位置", "the positions of the items equal to one"},
            "index of([1, 2, 3, 2], 2) = [2, 4]", depends, indexOf},
    Builtin{"union", "list...", "list<a> -> all list<a>",
            {"合成一个没有重复的列表", "the lists together, without duplicates"},
            "union([1, 2], [2, 3]) = [1, 2, 3]", depends, unite},
    Builtin{"distinct values", "list", "list<a> -> all list<a>",
            {"去掉重复", "without duplicates"}, "distinct values([1, 2, 3, 2, 1]) = [1, 2, 3]", depends,
            distinctValues},
    Builtin{"flatten", "list", "list -> list",
            {"把列表中的列表摊平", "with the lists in it opened up"},
            "flatten([[1, 2], [[3]], 4]) = [1, 2, 3, 4]", handles, flatten},
    Builtin{"product", "list | n...", "list<number<u>> -> any | number<u> -> any",
            {"乘积", "the product"}, "product([2, 3, 4]) = 24", depends, product},
    Builtin{"median", "list | n...", "list<number<u>> -> among number<u>? | number<u> -> among number<u>?",
            {"中位数", "the median"}, "median([8, 2, 5, 3, 4]) = 4", depends, median},
    Builtin{"stddev", "list | n...", "list<number<u>> -> size number<u>? | number<u> -> size number<u>?",
            {"样本标准差", "the standard deviation of a sample"}, "stddev([2, 4, 6]) = 2",
            depends, standardDeviation},
    Builtin{"mode", "list | n...", "list<number<u>> -> list<number<u>> | number<u> -> list<number<u>>",
            {"出现最多的数，从小到大", "the most frequent numbers, ascending"},
            "mode([6, 1, 9, 6, 1]) = [1, 6]", depends, mode},
};

}  // namespace

std::span<const Builtin> listBuiltins()
{
    return table;
}

}  // namespace huimin::feel
