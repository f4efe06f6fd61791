#include "app/rule_editor/printout_html.h"

#include "app/widgets/qt_text.h"

namespace huimin {

namespace {

QString escaped(const std::string& text)
{
    return qt(text).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString inTag(const QString& tag, const QString& text)
{
    return u'<' + tag + u'>' + text + QStringLiteral("</") + tag.section(u' ', 0, 0) + u'>';
}

/// One kind of block each.
struct BlockHtml {
    QString operator()(const report::Heading& heading) const { return inTag(QStringLiteral("h3"), escaped(heading.text)); }

    QString operator()(const report::Paragraph& paragraph) const
    {
        const QString text = escaped(paragraph.text);
        switch (paragraph.kind) {
        case report::Paragraph::Kind::Plain: return inTag(QStringLiteral("p"), text);
        case report::Paragraph::Kind::Important: return inTag(QStringLiteral("p"), inTag(QStringLiteral("b"), text));
        case report::Paragraph::Kind::Faint: return inTag(QStringLiteral("p"), inTag(QStringLiteral("small"), text));
        }
        return text;
    }

    QString operator()(const report::ItemList& list) const
    {
        QString rows;
        for (const report::ItemList::Item& item : list.items)
            rows += inTag(QStringLiteral("tr"), inTag(QStringLiteral("td valign=top"), escaped(item.mark) + QStringLiteral("&nbsp;&nbsp;")) +
                                                    inTag(QStringLiteral("td"), escaped(item.text)));
        return inTag(QStringLiteral("table cellpadding=2"), rows);
    }

    QString operator()(const report::Fields& fields) const
    {
        QString rows;
        for (const report::Fields::Field& field : fields.fields)
            rows += inTag(QStringLiteral("tr"), inTag(QStringLiteral("td"), inTag(QStringLiteral("b"), escaped(field.label)) + QStringLiteral("&nbsp;&nbsp;")) +
                                                    inTag(QStringLiteral("td"), escaped(field.value)));
        return inTag(QStringLiteral("table cellpadding=2"), rows);
    }

    QString operator()(const report::Table& table) const
    {
        QString head;
        for (const report::Table::Column& column : table.columns)
            head += inTag(QStringLiteral("th align=left"), escaped(column.title));
        QString rows = inTag(QStringLiteral("tr"), head);
        for (const report::Table::Row& row : table.rows) {
            QString cells;
            for (const std::string& cell : row.cells)
                cells += inTag(QStringLiteral("td valign=top"), escaped(cell));
            rows += inTag(QStringLiteral("tr"), cells);
        }
        return inTag(QStringLiteral("table border=1 cellspacing=0 cellpadding=5 width=100%"), rows);
    }

    // Only for paper.
    QString operator()(const report::RuledLines&) const { return {}; }
    QString operator()(const report::Signatures&) const { return {}; }
    QString operator()(const report::Seal&) const { return {}; }
};

}  // namespace

QString htmlOf(const report::Printout& printout)
{
    QString html = inTag(QStringLiteral("h2"), escaped(printout.title));
    for (const report::Block& block : printout.blocks)
        html += std::visit(BlockHtml(), block);
    return html;
}

}  // namespace huimin
