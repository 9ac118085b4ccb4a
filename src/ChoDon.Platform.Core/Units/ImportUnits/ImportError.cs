using System.Globalization;
using System.Resources;

namespace ChoDon.Platform.Core.Units.ImportUnits;

/// <summary>Something wrong in the file.</summary>
/// <param name="Line">Line of the file, the header being line 1.</param>
/// <param name="Column">Name of the column, or empty when the whole line is meant.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Value">What the cell held.</param>
/// <param name="Expected">What it was held against: a known name, the unit that bears the code, the wanted shape.</param>
public sealed record ImportError(int Line, string Column, ImportProblem Problem, string Value = "", string Expected = "")
{
    private static readonly ResourceManager Texts =
        new("ChoDon.Platform.Core.Units.ImportUnits.ImportTexts", typeof(ImportError).Assembly);

    /// <summary>One sentence with the place, what is wrong and what to do.</summary>
    public string Describe(CultureInfo culture)
    {
        var place = Texts.GetString(Column.Length == 0 ? "Line" : "Cell", culture)!;
        var problem = Texts.GetString(Problem.ToString(), culture)!;
        return string.Format(culture, place, Line, Column) + string.Format(culture, problem, Value, Expected);
    }
}
