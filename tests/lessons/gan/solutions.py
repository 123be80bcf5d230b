"""The GAN lesson solved from beginning to end, in two styles of programming."""

from collections.abc import Mapping

TUTORIAL: Mapping[str, str] = {
    "sample_noise": """\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.randn(batch_size, dim, generator=generator, device=device)
""",
    "Generator": """\
class Generator(nn.Module):
    def __init__(self, latent_dim, channels):
        super().__init__()
        self.latent_dim = latent_dim
        self.main = nn.Sequential(
            nn.ConvTranspose2d(latent_dim, 64, 4, 1, 0, bias=False),
            nn.BatchNorm2d(64),
            nn.ReLU(True),
            nn.ConvTranspose2d(64, 32, 4, 2, 1, bias=False),
            nn.BatchNorm2d(32),
            nn.ReLU(True),
            nn.ConvTranspose2d(32, 16, 4, 2, 1, bias=False),
            nn.BatchNorm2d(16),
            nn.ReLU(True),
            nn.ConvTranspose2d(16, channels, 4, 2, 1, bias=False),
            nn.Tanh(),
        )

    def forward(self, noise):
        return self.main(noise.view(-1, self.latent_dim, 1, 1))
""",
    "Discriminator": """\
class Discriminator(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.main = nn.Sequential(
            nn.Conv2d(channels, 16, 4, 2, 1, bias=False),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(16, 32, 4, 2, 1, bias=False),
            nn.BatchNorm2d(32),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(32, 64, 4, 2, 1, bias=False),
            nn.BatchNorm2d(64),
            nn.LeakyReLU(0.2, inplace=True),
            nn.Conv2d(64, 1, 4, 1, 0, bias=False),
        )

    def forward(self, images):
        return self.main(images).view(-1)
""",
    "init_weights": """\
def init_weights(module):
    classname = module.__class__.__name__
    if classname.find("Conv") != -1:
        nn.init.normal_(module.weight.data, 0.0, 0.02)
        if module.bias is not None:
            nn.init.constant_(module.bias.data, 0)
    elif classname.find("BatchNorm") != -1 and module.affine:
        nn.init.normal_(module.weight.data, 1.0, 0.02)
        nn.init.constant_(module.bias.data, 0)
""",
    "discriminator_loss": """\
criterion = nn.BCEWithLogitsLoss()

def discriminator_loss(logits_real, logits_fake):
    real = criterion(logits_real, torch.ones_like(logits_real))
    fake = criterion(logits_fake, torch.zeros_like(logits_fake))
    return real + fake
""",
    "generator_loss": """\
def generator_loss(logits_fake):
    return criterion(logits_fake, torch.ones_like(logits_fake))
""",
    "discriminator_step": """\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    discriminator.zero_grad()
    logits_real = discriminator(real)
    fake = generator(noise)
    logits_fake = discriminator(fake.detach())
    loss = discriminator_loss(logits_real, logits_fake)
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    "generator_step": """\
def generator_step(discriminator, generator, optimizer, noise):
    generator.zero_grad()
    loss = generator_loss(discriminator(generator(noise)))
    loss.backward()
    optimizer.step()
    return loss.item()
""",
    "train_gan": """\
def train_gan(generator, discriminator, batches, *, latent_dim, num_steps, learning_rate=2e-4,
              callback=None):
    optimizerD = torch.optim.Adam(discriminator.parameters(), lr=learning_rate, betas=(0.5, 0.999))
    optimizerG = torch.optim.Adam(generator.parameters(), lr=learning_rate, betas=(0.5, 0.999))
    history = {"discriminator": [], "generator": []}
    step = 0
    while step < num_steps:
        for real in batches:
            noise = sample_noise(real.size(0), latent_dim, device=real.device)
            errD = discriminator_step(discriminator, generator, optimizerD, real, noise)
            errG = generator_step(discriminator, generator, optimizerG, noise)
            history["discriminator"].append(errD)
            history["generator"].append(errG)
            step += 1
            if callback:
                callback(step)
            if step == num_steps:
                break
    return history
""",
    "one_nn_accuracy": """\
def one_nn_accuracy(real, fake):
    right = 0
    samples = torch.cat([real, fake])
    n = len(real)
    for i, sample in enumerate(samples):
        distances = (samples - sample).pow(2).sum(1)
        distances[i] = float("inf")
        j = distances.argmin().item()
        right += (i < n) == (j < n)
    return right / len(samples)
""",
    "interpolate": """\
def interpolate(start, end, steps):
    return torch.stack([start + (end - start) * i / (steps - 1) for i in range(steps)])
""",
    "lsgan_discriminator_loss": """\
def lsgan_discriminator_loss(scores_real, scores_fake):
    return 0.5 * ((scores_real - 1) ** 2).mean() + 0.5 * (scores_fake ** 2).mean()
""",
    "lsgan_generator_loss": """\
def lsgan_generator_loss(scores_fake):
    return 0.5 * ((scores_fake - 1) ** 2).mean()
""",
    "wgan_critic_loss": """\
def wgan_critic_loss(scores_real, scores_fake):
    return -(scores_real.mean() - scores_fake.mean())
""",
    "wgan_generator_loss": """\
def wgan_generator_loss(scores_fake):
    return -torch.mean(scores_fake)
""",
    "gradient_penalty": """\
def gradient_penalty(critic, real, fake, *, generator=None):
    shape = [real.size(0)] + [1] * (real.dim() - 1)
    alpha = torch.rand(shape, generator=generator, dtype=real.dtype).to(real.device)
    mixed = (alpha * real + (1 - alpha) * fake).detach().requires_grad_(True)
    scores = critic(mixed)
    grads = torch.autograd.grad(
        outputs=scores, inputs=mixed, grad_outputs=torch.ones_like(scores),
        create_graph=True, retain_graph=True,
    )[0]
    grads = grads.view(grads.size(0), -1)
    return ((grads.norm(2, dim=1) - 1) ** 2).mean()
""",
}
"""As the best-known tutorials have it."""

SHORT: Mapping[str, str] = {
    **TUTORIAL,
    "sample_noise": """\
def sample_noise(batch_size, dim, *, generator=None, device=None):
    return torch.empty(batch_size, dim, device=device).normal_(generator=generator)
""",
    "Generator": """\
def up(n, m):
    convolution = nn.Conv2d(n, m, 3, padding=1)
    return nn.Upsample(scale_factor=2), convolution, nn.BatchNorm2d(m), nn.ReLU()

class Generator(nn.Sequential):
    def __init__(self, latent_dim, channels):
        super().__init__(
            nn.Linear(latent_dim, 64 * 4 * 4), nn.ReLU(), nn.Unflatten(1, (64, 4, 4)),
            *up(64, 32), *up(32, 16), *up(16, 8), nn.Conv2d(8, channels, 3, padding=1), nn.Tanh(),
        )
""",
    "Discriminator": """\
class Discriminator(nn.Sequential):
    def __init__(self, channels):
        widths = [channels, 16, 32, 64]
        blocks = [
            part
            for n, m in zip(widths, widths[1:])
            for part in (nn.Conv2d(n, m, 3, stride=2, padding=1), nn.LeakyReLU(0.2))
        ]
        super().__init__(*blocks, nn.Flatten(), nn.Linear(64 * 16, 1))
""",
    "discriminator_loss": """\
def discriminator_loss(logits_real, logits_fake):
    return F.softplus(-logits_real).mean() + F.softplus(logits_fake).mean()
""",
    "generator_loss": """\
generator_loss = lambda logits_fake: F.softplus(-logits_fake).mean()
""",
    "discriminator_step": """\
def discriminator_step(discriminator, generator, optimizer, real, noise):
    with torch.no_grad():
        fake = generator(noise)
    loss = discriminator_loss(discriminator(real), discriminator(fake))
    parameters = list(discriminator.parameters())
    for parameter, slope in zip(parameters, torch.autograd.grad(loss, parameters)):
        parameter.grad = slope
    optimizer.step()
    return float(loss.detach())
""",
    "one_nn_accuracy": """\
def one_nn_accuracy(real, fake):
    both, n = torch.cat([real, fake]), len(real)
    nearest = (torch.cdist(both, both) + torch.diag(torch.full((2 * n,), torch.inf))).argmin(0)
    return ((nearest < n) == (torch.arange(2 * n) < n)).double().mean().item()
""",
    "interpolate": """\
def interpolate(start, end, steps):
    t = torch.linspace(0, 1, steps).to(start)
    return torch.outer(1 - t, start) + torch.outer(t, end)
""",
}
"""As somebody writes who likes it short."""
