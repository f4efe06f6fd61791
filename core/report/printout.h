#pragma once
#include <string>
#include <variant>
#include <vector>

namespace huimin::report {

/// A heading inside a page: 一、可以享受的待遇.
struct Heading {
    std::string text;
};

/// Running text.
struct Paragraph {
    enum class Kind { Plain, Important, Faint };
    std::string text;
    Kind kind = Kind::Plain;
};

/// Things listed one below the other; `mark` stands before each: a number, a box to tick.
struct ItemList {
    struct Item {
        std::string mark;
        std::string text;
    };
    std::vector<Item> items;
};

/// What is said of the case as a whole, two a line: 户主 王建国. An empty value is a line to write on.
struct Fields {
    struct Field {
        std::string label;
        std::string value;
    };
    std::vector<Field> fields;
};

/// Rows never split over two pages; the titles stand again at the top of each.
struct Table {
    struct Column {
        std::string title;
        int share = 1;            ///< of the width, against the other columns; at least 1
        bool isAmount = false;    ///< to the right, in figures of one width
    };
    struct Row {
        std::vector<std::string> cells;  ///< as many as columns; a cell may have several lines
        bool isTotal = false;
    };
    std::vector<Column> columns;
    std::vector<Row> rows;
};

/// Empty lines to write on by hand.
struct RuledLines {
    int count = 1;
};

/// Lines to sign on, each with a place for the date: 申请人（签字）.
struct Signatures {
    std::vector<std::string> who;
    bool hasFingerprints = false;  ///< each with room for one, too
};

/// Room for the seal, over the authority and the date, at the lower right. Never alone on a page.
struct Seal {
    std::string authority;  ///< empty: a line to write on
    std::string date;
};

using Block = std::variant<Heading, Paragraph, ItemList, Fields, Table, RuledLines, Signatures, Seal>;

/// What a printed document says, in its order, without layout. Every text is in the one language of the document.
struct Printout {
    std::string title;
    std::string number;                ///< of the case, beside the title; may be empty
    std::string warning;               ///< on every page: 示例标准，非正式数据; empty where the figures are official
    std::vector<Block> blocks;
    std::vector<std::string> footer;   ///< versions and fingerprints of rules and standards, on every page
    std::string code;                  ///< to check the page by, printed as text and as a QR code; may be empty
};

/// Who issues what is printed: the office's own data, never used by rules. Empty: a line to write on.
struct Office {
    std::string authority;
    std::string address;
    std::string phone;
    std::string official;
};

}  // namespace huimin::report
