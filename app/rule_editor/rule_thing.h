#pragma once
#include <QMetaType>
#include <string>
#include <vector>

#include "core/base/bilingual.h"
#include "core/yaml/node.h"
#include "core/yaml/path.h"

namespace huimin {

/// Something that the rules declare and that can be looked at by itself: a benefit, a standard, a fact … or a file as a whole.
struct RuleThing {
    enum class Kind { Benefit, Statement, Standard, Parameter, Fact, Definition, Paper, File };

    Kind kind = Kind::File;
    std::string id;        ///< of a file: its name in the pack
    Bilingual label;       ///< empty where none is written
    std::string file;      ///< as the document of the rules names it
    yaml::Path path;       ///< in the file
    std::size_t offset = 0;
    std::vector<RuleThing> inner;  ///< facts of a group or list

    friend bool operator==(const RuleThing&, const RuleThing&) = default;
};

/// What a file declares, in the order in which it is written. `name` is the file's in its pack, `file` as it is said in the things.
/// Of a file whose things are not looked at one by one: itself.
std::vector<RuleThing> thingsIn(const std::string& name, const std::string& file, const yaml::Node& root);
/// A file that cannot be read, or whose things are not looked at one by one.
RuleThing fileAsThing(const std::string& name, const std::string& file);


}  // namespace huimin

Q_DECLARE_METATYPE(huimin::RuleThing)
