//! Why a line of a file could not be taken.

use diansuan::error::Code;
use diansuan::rulebook::named;

named! {
    /// Why a line was rejected.
    Reason {
        /// Another number of columns than the head.
        Columns = "columns", "列数与表头不符", "Another number of columns than the head";
        /// A quote that does not end.
        Unclosed = "unclosed", "引号没有结束", "A quote is never closed";
        /// A line beyond all measure.
        TooLong = "too_long", "一行超过 64 KB", "The line is longer than 64 KB";
        /// A table beyond all measure.
        TooManyColumns = "too_many_columns", "超过 512 列", "More than 512 columns";
        /// Bytes that are no text in the chosen encoding.
        Encoding = "encoding", "编码不对，含无法辨认的字", "Characters that the chosen encoding does not have";
        /// NUL and the like.
        Control = "control", "含控制字符", "Control characters";
        /// A cell that must not be empty.
        Missing = "missing", "缺少内容", "Nothing there";
        /// No number.
        NotANumber = "not_a_number", "不是数", "Not a number";
        /// Can be read as several numbers.
        Ambiguous = "ambiguous", "有不止一种读法", "Can be read in more than one way";
        /// A unit of something else.
        WrongUnit = "wrong_unit", "单位不对", "The unit does not belong here";
        /// Below zero where that can't be.
        Negative = "negative", "不能为负", "Must not be negative";
        /// Too large.
        OutOfRange = "out_of_range", "超出范围", "Out of range";
        /// More than four decimals.
        TooPrecise = "too_precise", "小数超过 4 位", "More than four decimals";
        /// A word that means nothing here.
        Unknown = "unknown", "无法识别的取值", "A value that is not known";
        /// No month.
        Month = "month", "不是月份", "Not a month";
        /// The same customer and month once more.
        Duplicate = "duplicate", "同一户同一月重复", "The same customer and month again";
        /// Several months instead of one.
        Range = "range", "是几个月，不是一个月", "Several months, not one";
        /// An account in scientific notation.
        Destroyed = "destroyed", "户号被表格软件改成了科学计数法", "The account was destroyed by a spreadsheet (4.51E+11)";
        /// The head once more.
        Head = "head", "又一行表头", "The head once more";
        /// Below a head with other columns, or the same in another order.
        OtherTable = "other_table", "上面换了表头，列的次序不同", "Below a head with its columns in another order";
        /// Separators inside a number.
        Split = "split", "数里夹着没加引号的分隔符", "Separators inside a number without quotes";
        /// More months than are kept.
        TooManyMonths = "too_many_months", "超过 64 个月", "More than 64 months";
        /// A sum below the table.
        Total = "total", "合计行，不是客户", "A line with totals, no customer";
        /// No more memory.
        Full = "full", "已达到可容纳的上限", "No more room";
    }
}

impl From<Code> for Reason {
    fn from(code: Code) -> Self {
        match code {
            Code::Missing => Self::Missing,
            Code::Ambiguous => Self::Ambiguous,
            Code::WrongUnit => Self::WrongUnit,
            Code::Negative => Self::Negative,
            Code::OutOfRange => Self::OutOfRange,
            Code::TooPrecise => Self::TooPrecise,
            Code::Unknown => Self::Unknown,
            Code::TooLong => Self::TooLong,
            Code::NotANumber
            | Code::WrongType
            | Code::Conflict
            | Code::UnknownField
            | Code::NotInRuleBook => Self::NotANumber,
        }
    }
}
