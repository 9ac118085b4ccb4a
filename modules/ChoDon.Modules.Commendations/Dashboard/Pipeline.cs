using ChoDon.Modules.Commendations.Lists;

namespace ChoDon.Modules.Commendations.Dashboard;

/// <param name="Mine">How many wait for the reader.</param>
/// <param name="Stages">How many are at each stage, in their order.</param>
internal sealed record Pipeline(int Mine, IReadOnlyList<(Stage Stage, int Count)> Stages);
