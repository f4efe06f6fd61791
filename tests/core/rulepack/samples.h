#pragma once
#include <QString>
#include <QtTest>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "core/rulepack/loader.h"
#include "core/yaml/reader.h"

namespace huimin::tests {

inline const std::string dataFolder = HUIMIN_SOURCE_DIR "/tests/data/";

/// The small pack that has something of everything.
inline RuleSetPtr soundRules()
{
    static const auto rules = loadRules(dataFolder + "packs/sound");
    if (!rules)
        qFatal("the sound pack has a mistake: %s", toText(rules.diagnostics().front(), Language::En).c_str());
    return *rules;
}

inline std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// All diagnostics as people read them, Chinese first; file names without the folder they lie in.
inline QString rendered(const Diagnostics& diagnostics, const std::string& folder)
{
    QString text;
    for (const Language language : {Language::Zh, Language::En}) {
        for (const Diagnostic& diagnostic : diagnostics)
            text += QString::fromStdString(toText(diagnostic, language)) + '\n';
    }
    return text.remove(QString::fromStdString(folder) + '/').remove(QString::fromStdString(folder));
}

/// What is expected, as a file keeps it; with HUIMIN_ACCEPT=1 the file takes what came out.
inline QString keptIn(const std::filesystem::path& path, const QString& actual)
{
    if (qEnvironmentVariable("HUIMIN_ACCEPT") == "1")
        std::ofstream(path, std::ios::binary) << actual.toStdString();
    return QString::fromStdString(contentOf(path));
}

/// What is written in a test, as a tree.
inline yaml::Tree treeOf(const std::string& text, const std::string& file = "test.yaml")
{
    auto tree = yaml::read(text, file);
    if (!tree)
        qFatal("the test's text is no YAML: %s", toText(tree.diagnostics().front(), Language::En).c_str());
    return *tree;
}

}  // namespace huimin::tests
