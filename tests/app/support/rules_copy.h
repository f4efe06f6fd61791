#pragma once
#include <QTemporaryDir>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "tests/app/support/shipped_rules.h"

namespace huimin::tests {

/// The rules of the project in a folder of one's own, which can be written to.
class RulesCopy {
public:
    RulesCopy()
    {
        std::filesystem::copy(shippedRulesDirectory(), directory(), std::filesystem::copy_options::recursive);
    }

    std::string directory() const { return m_folder.path().toStdString() + "/rules"; }
    /// What a file holds; empty where there is none.
    std::string text(const std::string& name) const
    {
        std::ifstream file(directory() + "/" + name, std::ios::binary);
        std::ostringstream text;
        text << file.rdbuf();
        return text.str();
    }
    /// Whoever runs the test without rights of their own may write here, too.
    void openToAll() const
    {
        namespace fs = std::filesystem;
        fs::permissions(m_folder.path().toStdString(), fs::perms::all);
        fs::permissions(directory(), fs::perms::all);
        for (const auto& entry : fs::recursive_directory_iterator(directory()))
            fs::permissions(entry.path(), fs::perms::all);
    }

private:
    QTemporaryDir m_folder;
};

}  // namespace huimin::tests
