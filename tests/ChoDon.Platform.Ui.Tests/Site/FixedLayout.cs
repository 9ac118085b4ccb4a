using ChoDon.Platform.Ui.Layout;

namespace ChoDon.Platform.Ui.Tests.Site;

internal sealed class FixedLayout(LayoutModel frame) : ILayoutSource
{
    private static readonly LayoutDistrict ChoDon = new(new Guid("019bb000-0000-7000-8000-000000000001"), "Huyện Chợ Đồn");
    private static readonly LayoutDistrict BaBe = new(new Guid("019bb000-0000-7000-8000-000000000002"), "Huyện Ba Bể");

    public static LayoutModel SignedIn { get; } = new(
        "Thôn bình yên",
        "Nông Thị Hường",
        ChoDon,
        [ChoDon, BaBe],
        [
            new(null, [new("Trang chủ", "/", IsCurrent: false)]),
            new("Đăng ký tham gia", [new("Hộ an toàn", "/household", IsCurrent: true)]),
        ],
        IsDemonstration: true,
        "1.0.0");

    public static LayoutModel SignedOut { get; } =
        SignedIn with { SignedInName = null, District = null, Districts = [], Navigation = [], IsDemonstration = false };

    public ValueTask<LayoutModel> LoadAsync(CancellationToken cancellationToken) => ValueTask.FromResult(frame);
}
