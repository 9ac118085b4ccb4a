using ChoDon.Platform.Abstractions.Figures;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Platform.Core.Tests.Figures;

/// <summary>What a module would have on paper: entries of villages with their days, and who asked for what.</summary>
internal sealed class Register
{
    private readonly List<(Guid Village, DateOnly Day, decimal Number)> _entries = [];
    private readonly List<(Guid Village, DateOnly Day, decimal Number)> _happenings = [];

    public List<FigureRequest> Requests { get; } = [];

    public Exception? Fault { get; set; }

    /// <summary>A month in which what happened cannot be counted.</summary>
    public Month? FailsIn { get; set; }

    /// <summary>Runs after the numbers were read and before they are given back.</summary>
    public Func<Task> AfterReading { get; set; } = () => Task.CompletedTask;

    public void Enter(Guid village, DateOnly day, decimal number) => _entries.Add((village, day, number));

    public void Set(Guid village, DateOnly day, decimal number)
    {
        _entries.RemoveAll(entry => entry.Village == village);
        Enter(village, day, number);
    }

    /// <summary>All up to the day, as a stock is counted.</summary>
    public decimal StockAt(DateOnly day, Guid village) =>
        _entries.Where(entry => entry.Village == village && entry.Day <= day).Sum(entry => entry.Number);

    public void Happen(Guid village, Month month, decimal number) => Happen(village, month.FirstDay, number);

    public void Happen(Guid village, DateOnly day, decimal number) => _happenings.Add((village, day, number));

    public IEnumerable<(Guid Village, DateOnly Day, decimal Number)> HappenedIn(DayRange days) => _happenings.Where(entry => days.Contains(entry.Day));

    /// <summary>Nothing happened after all.</summary>
    public void Forget() => _happenings.Clear();
}
