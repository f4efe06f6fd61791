#pragma once
#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace huimin {

/// A sign beside a text, told apart by shape and word as well as by colour.
enum class Mark { None, Yes, No, Open, Late };

/// One entry of an outline: a line with an amount at its right, paragraphs below it, and what it opens to.
struct OutlineItem {
    Q_DECLARE_TR_FUNCTIONS(huimin::OutlineItem)
public:
    QString key;         ///< the same from one outline to the next, unique among its neighbours: what was open stays open
    Mark mark = Mark::None;
    QString markWord;    ///< what the mark says, for who cannot see it
    QString title;
    QString whom;        ///< beside the title, fainter
    QStringList figures; ///< before the amount, each in a column of its own
    QString amount;      ///< without its unit
    QString unit;
    std::optional<bool> done;  ///< with a value: an entry of a checklist, with a box before its mark; choosing it asks for its action
    QStringList said;    ///< paragraphs below, fainter
    QString action;      ///< what choosing it asks for; empty: choosing opens and closes it
    bool isSection = false;  ///< a heading with what stands under it
    bool startsOpen = false;
    std::vector<OutlineItem> children;

    /// All of it in one text, as a screen reader speaks it.
    QString spoken() const;
};

}  // namespace huimin
