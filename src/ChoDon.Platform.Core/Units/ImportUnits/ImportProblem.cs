namespace ChoDon.Platform.Core.Units.ImportUnits;

/// <summary>What can be wrong with a file of units. Each has its sentence in <c>ImportTexts</c>.</summary>
public enum ImportProblem
{
    NotUtf8,
    Malformed,
    MissingColumn,
    NoRows,
    EmptyCode,
    CodeShape,
    DuplicateCode,
    UnknownLevel,
    EmptyName,
    NameTooLong,
    UnknownType,
    TypeTooLong,
    ParentNotWanted,
    ParentNeeded,
    ParentUnknown,
    ParentLevel,
    NameDiffers,
    LevelDiffers,
    ParentDiffers,
    CodeTakenLater,
}
