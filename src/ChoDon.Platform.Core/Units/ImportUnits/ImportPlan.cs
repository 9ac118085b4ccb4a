using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units.ImportUnits;

/// <summary>Holds the lines of a file against each other and against the known units, and puts the new units into the draft.</summary>
internal sealed class ImportPlan(UnitDraft draft, DateOnly asOf)
{
    private readonly Dictionary<string, ImportRow> _byCode = new(StringComparer.Ordinal);
    private readonly List<ImportError> _errors = [];

    public ImportResult Apply(UnitFile file)
    {
        _errors.AddRange(file.Errors);
        foreach (var row in file.Rows.Where(row => row.Code.Length > 0))
        {
            if (!_byCode.TryAdd(row.Code, row))
                Fault(row, "code", ImportProblem.DuplicateCode, row.Code, $"{_byCode[row.Code].Line}");
        }

        var known = 0;
        foreach (var row in _byCode.Values)
        {
            CheckParent(row);
            if (draft.At(row.Code, asOf) is { } unit)
            {
                known++;
                CheckSame(row, unit);
            }
            else if (draft.NextToBear(row.Code, asOf) is { } later)
            {
                Fault(row, "code", ImportProblem.CodeTakenLater, row.Code, $"{later.Name} ({later.ValidFrom:dd/MM/yyyy})");
            }
        }

        if (_errors.Count > 0)
            return new ImportResult(0, 0, [.. _errors.OrderBy(error => error.Line)]);
        AddNew();
        return new ImportResult(draft.NewUnits.Count, known, []);
    }

    private void CheckParent(ImportRow row)
    {
        if (row.Level is not { } level)
            return;
        if (row.ParentCode.Length == 0 || level == UnitLevel.Province)
        {
            if (row.ParentCode.Length > 0)
                Fault(row, "parent_code", ImportProblem.ParentNotWanted, row.ParentCode);
            else if (level != UnitLevel.Province)
                Fault(row, "parent_code", ImportProblem.ParentNeeded);
            return;
        }

        var inFile = _byCode.GetValueOrDefault(row.ParentCode);
        var stored = draft.At(row.ParentCode, asOf);
        if (inFile is null && stored is null)
            Fault(row, "parent_code", ImportProblem.ParentUnknown, row.ParentCode, $"{asOf:dd/MM/yyyy}");
        else if ((inFile is null ? stored!.Level : inFile.Level) is { } parentLevel && parentLevel >= level)
            Fault(row, "parent_code", ImportProblem.ParentLevel, row.ParentCode, inFile?.Name ?? stored!.Name);
    }

    private void CheckSame(ImportRow row, UnitVersion unit)
    {
        if (row.Name.Length > 0 && VietnameseText.MatchKey(row.Name) != VietnameseText.MatchKey(unit.Name))
            Fault(row, "name", ImportProblem.NameDiffers, row.Name, unit.Name);
        if (row.Level is { } level && level != unit.Level)
            Fault(row, "level", ImportProblem.LevelDiffers, $"{(int)level}", $"{(int)unit.Level}");
        var parent = unit.ParentId is { } id ? draft.At(id, asOf) : null;
        if (row.ParentCode.Length > 0 && row.ParentCode != parent?.Code)
            Fault(row, "parent_code", ImportProblem.ParentDiffers, row.ParentCode, parent?.Code ?? "");
    }

    private void AddNew()
    {
        foreach (var row in _byCode.Values.OrderBy(row => row.Level))
        {
            if (draft.At(row.Code, asOf) is null)
                draft.Add(row.Code, row.Name, row.Type!, row.Level!.Value, ParentId(row), asOf);
        }
    }

    private Guid? ParentId(ImportRow row) =>
        row.ParentCode.Length == 0 ? null : draft.At(row.ParentCode, asOf)!.UnitId;

    private void Fault(ImportRow row, string column, ImportProblem problem, string value = "", string expected = "") =>
        _errors.Add(new ImportError(row.Line, column, problem, value, expected));
}
