#pragma once
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/cpp_source.h"

namespace huimin::tests {

/// A file of the tree: its path from the root of the tree with `/`, and what stands in it.
struct SourceFile {
    std::string path;
    CppSource source;

    std::string folder() const;
    bool isBelow(std::string_view folder) const;
};

/// One sentence each: `path:line: what is wrong, and what would be right`.
using Problems = std::vector<std::string>;

/// docs/layers.txt: which folder may include which, and which libraries only some folders may see.
class LayerList {
public:
    explicit LayerList(std::string_view text);

    /// What is wrong with the list itself. A folder may name only folders listed above it, so the arrows cannot form a
    /// circle.
    const Problems& problems() const { return m_problems; }
    bool empty() const { return m_arrows.empty(); }

    /// For files of core/ and app/: the folder is listed, and every include goes along an arrow of the list.
    Problems checkArrows(const SourceFile& file) const;
    /// For all files together: a library named `only` is seen in its folders alone, neither by an include of its own
    /// nor through a header of those folders that includes it (everyone who includes that header would pay its price).
    Problems checkLibraries(const std::vector<SourceFile>& files) const;

private:
    void readFolder(const std::string& folder, std::string_view allowed, const std::string& place);
    void readOnly(const std::string& library, std::string_view folders);

    std::map<std::string, std::set<std::string>> m_arrows;
    std::map<std::string, std::set<std::string>> m_only;
    Problems m_problems;
};

/// core/ does without Qt.
Problems checkNoQt(const SourceFile& file);

/// No `double`, no `float`, no number written as one: a sum that passes through them is wrong by a fen now and then.
Problems checkNoBinaryFloat(const SourceFile& file);

/// The engine knows no benefit by name: none of the ids occurs as a word in a string, nor (whatever its capitals and
/// underscores) in a name. Comments may name a benefit, as the example they explain.
Problems checkNoBenefitNames(const SourceFile& file, const std::set<std::string>& ids);

} // namespace huimin::tests
