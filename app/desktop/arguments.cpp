#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace huimin {

namespace {

const QCommandLineOption rulesOption{QStringLiteral("rules"), QStringLiteral("规则目录 / folder of rules"), QStringLiteral("DIR")};
const QCommandLineOption dayOption{QStringLiteral("date"), QStringLiteral("测算日期 / day of determination"), QStringLiteral("D")};
const QCommandLineOption languageOption{QStringLiteral("lang"), QStringLiteral("语言 / language: zh, en"), QStringLiteral("zh|en")};
const QCommandLineOption measureOption{QStringLiteral("exit-after-first-paint"),
                                       QStringLiteral("首次显示后退出，用于测速 / end once the window was drawn, to measure the start")};

std::optional<Language> languageOf(const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    return text == QLatin1String("en") ? Language::En : Language::Zh;
}

}  // namespace

WindowArguments readWindowArguments(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("惠民：办事窗口 / Huimin: the caseworker's window"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({rulesOption, dayOption, languageOption, measureOption});
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("要打开的档案 / the case to open"), QStringLiteral("[FILE]"));
    parser.process(arguments);
    WindowArguments read;
    if (!parser.positionalArguments().isEmpty())
        read.file = QFileInfo(parser.positionalArguments().front()).absoluteFilePath();
    read.rules = parser.value(rulesOption);
    read.day = Date::parse(parser.value(dayOption).toStdString());
    read.language = languageOf(parser.value(languageOption));
    read.exitAfterFirstPaint = parser.isSet(measureOption);
    if (parser.isSet(dayOption) && !read.day)
        parser.showHelp(2);
    return read;
}

}  // namespace huimin
