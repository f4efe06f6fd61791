#include "app/document/case_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <csignal>

#include "app/document/document_sentences.h"
#include "core/yaml/reader.h"

namespace huimin {

namespace {

Diagnostics complaint(const QString& path, const Sentence& sentence, const QString& about)
{
    const SourcePlace wholeFile{path.toStdString(), 0, 0};
    return {Diagnostic{Diagnostic::Severity::Error, wholeFile, fill(sentence, {about.toStdString()}), {}, {}}};
}

/// Why a file could not be opened for writing.
Diagnostics notOpened(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = file.absolutePath();
    if (!QFileInfo(folder).isDir())
        return complaint(path, sentences::folderMissing, folder);
    if (file.exists() && !file.isWritable())
        return complaint(path, sentences::fileNotWritable, path);
    return complaint(path, sentences::folderNotWritable, folder);
}

}  // namespace

Result<std::string> readCaseFile(const QString& path)
{
    const auto tree = yaml::readFile(path.toStdString());
    if (!tree)
        return tree.diagnostics();
    return tree->source().text();
}

Diagnostics writeCaseFile(const QString& path, const std::string& text)
{
    // A write past a size limit must come back as an error: left alone, the system ends the program, and the case with it.
    std::signal(SIGXFSZ, SIG_IGN);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return notOpened(path);
    const bool written = file.write(text.data(), static_cast<qint64>(text.size())) == static_cast<qint64>(text.size());
    if (!written || !file.flush())
        return complaint(path, sentences::diskFull, path);
    if (!file.commit())
        return complaint(path, sentences::notSaved, path);
    return {};
}

}  // namespace huimin
