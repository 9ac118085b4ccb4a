using ChoDon.Platform.Abstractions.Lists;

namespace ChoDon.Modules.Commendations.ShowRegister;

/// <param name="Page">The rows of this page.</param>
/// <param name="Count">How many fit the filter in all.</param>
internal sealed record RegisterPage(RecordPage<RegisterRow> Page, int Count);
